import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type ManyCompanies, startManyCompanies } from "../support/many-companies.ts";
import { repOf } from "../support/many-slacks.ts";

const NORTH = "T1NORTH";
const SOUTH = "T2SOUTH";
const LATE = "T3LATE"; // installs it later

let many: ManyCompanies;
beforeAll(async () => {
  many = await startManyCompanies([NORTH, SOUTH, LATE]);
}, 60_000);
afterAll(() => many.close());

const patience = { timeout: 60_000 };
vi.setConfig({ testTimeout: 90_000 }); // on a busy machine

/** Everything the coach sent to that workspace. */
const sentTo = (teamId: string): string => JSON.stringify(many.slacks.of(teamId).calls);

const ask = async (teamId: string, name: string): Promise<void> => {
  await many.slacks.of(teamId).as(repOf(teamId)).command(`C${teamId}`, `/winback case ${name}`);
};

const shownTo = (teamId: string): string =>
  JSON.stringify(many.slacks.of(teamId).as(repOf(teamId)).messages(`C${teamId}`));

const rowsOf = async (workspaceId: string): Promise<number[]> => {
  const { prisma } = many.store;
  const where = { where: { workspaceId } };
  return Promise.all([
    prisma.client.count(where),
    prisma.member.count(where),
    prisma.outboxMessage.count(where),
    prisma.delivery.count(where),
  ]);
};

describe("installing", () => {
  test("each workspace becomes a company with its own name and clock", async () => {
    expect(await many.slacks.install(NORTH)).toContain("installed in Company T1NORTH");
    expect(await many.slacks.install(SOUTH)).toContain("installed in Company T2SOUTH");
    const companies = await many.store.prisma.workspace.findMany({ orderBy: { name: "asc" } });
    expect(companies).toMatchObject([
      { slackTeamId: NORTH, name: "Company T1NORTH", timeZone: "Europe/Helsinki" },
      { slackTeamId: SOUTH, name: "Company T2SOUTH", timeZone: "Europe/Helsinki" },
    ]);
  });

  test("tokens do not stand in the database as they are", async () => {
    const stored = many.store.asStored();
    const rows = await stored.installation.findMany();
    await stored.$disconnect();
    expect(rows.map(({ key }) => key)).toEqual([NORTH, SOUTH]);
    for (const { sealed } of rows) expect(sealed).toMatch(/^enc:k1:/u);
    expect(JSON.stringify(rows)).not.toContain("xoxb-");
  });

  test("somebody who comes back without having begun here installs nothing", async () => {
    const back = await fetch(`${many.appUrl}/slack/oauth_redirect?code=stolen&state=made-up`);
    expect([back.status, await back.text()]).toEqual([
      400,
      expect.stringContaining("It was not installed"),
    ]);
    expect(await many.store.prisma.installation.count()).toBe(2);
  });

  test("the app's page names every right that manifest.yml asks for", async () => {
    const page = await (await fetch(`${many.appUrl}/slack/install`)).text();
    const [, scopes = ""] = /scope=([^&"]+)/u.exec(page) ?? [];
    expect(decodeURIComponent(scopes).split(",")).toEqual(many.slacks.scopes);
  });
});

describe("two companies at once", () => {
  test("each hears of its own clients, in its own Slack", async () => {
    await many.addLapsed(NORTH, "Kask OÜ");
    await many.addLapsed(SOUTH, "Borealis GmbH");
    await Promise.all([many.runMorning(NORTH), many.runMorning(SOUTH)]);
    await expect.poll(() => sentTo(NORTH), patience).toContain("Kask OÜ");
    await expect.poll(() => sentTo(SOUTH), patience).toContain("Borealis GmbH");
    expect(sentTo(NORTH)).not.toContain("Borealis");
    expect(sentTo(SOUTH)).not.toContain("Kask");
  });

  test("nobody finds a client of the other company, and finds their own", async () => {
    await ask(SOUTH, "Kask");
    await ask(NORTH, "Kask");
    await expect.poll(() => shownTo(NORTH), patience).toContain("Kask OÜ");
    expect(shownTo(SOUTH)).not.toContain("Kask OÜ");
    expect(sentTo(SOUTH)).not.toContain("Kask OÜ");
  });

  test("what a workspace sends that never installed it is taken and forgotten", async () => {
    const before = await many.store.prisma.workspace.count();
    await many.slacks
      .of(LATE)
      .as(repOf(LATE))
      .open(many.slacks.of(LATE).as(repOf(LATE)).dm, "home");
    await expect.poll(() => many.slacks.of(LATE).delivered.length, patience).toBeGreaterThan(0);
    expect(await many.store.prisma.workspace.count()).toBe(before);
    expect(sentTo(LATE)).toBe("[]");
  });
});

describe("the end", () => {
  test("a token that Slack takes no more stops the company, whose data waits", async () => {
    const id = await many.idOf(SOUTH);
    many.slacks.refuse(`xoxb-${SOUTH}`, "account_inactive");
    await many.addLapsed(SOUTH, "Tuuli AB");
    await many.runMorning(SOUTH);
    const isWaiting = async (): Promise<boolean> =>
      (await many.store.prisma.outboxMessage.count({
        where: { workspaceId: id, state: { not: "posted" } },
      })) > 0;
    await expect.poll(isWaiting, patience).toBe(true);
    expect((await rowsOf(id))[0]).toBe(2);
  });

  test("installed again, it goes on where it stopped", async () => {
    many.slacks.accept(`xoxb-${SOUTH}`);
    await many.slacks.install(SOUTH);
    await expect.poll(() => sentTo(SOUTH), patience).toContain("Tuuli AB");
  });

  test("taken off the workspace, everything of the company is erased at once, and of no other", async () => {
    const [north, south] = [await many.idOf(NORTH), await many.idOf(SOUTH)];
    const kept = await rowsOf(south);
    many.slacks.of(NORTH).uninstall();
    await expect
      .poll(() => many.store.prisma.workspace.count({ where: { id: north } }), patience)
      .toBe(0);
    expect(await rowsOf(north)).toEqual([0, 0, 0, 0]);
    expect((await rowsOf(south)).slice(0, 2)).toEqual(kept.slice(0, 2));
    expect(await many.store.prisma.installation.findMany()).toMatchObject([{ key: SOUTH }]);
    const planned = () => many.store.prisma.$queryRaw`
      select key as of from pgboss.schedule where key = ${north}
      union all select data->>'workspaceId' from pgboss.job where data->>'workspaceId' = ${north}`;
    await expect.poll(planned, patience).toEqual([]);
  });
});
