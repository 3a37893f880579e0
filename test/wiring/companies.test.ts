import { createHmac } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { type ManyCompanies, startManyCompanies } from "../support/many-companies.ts";
import { repOf, SIGNING_SECRET } from "../support/many-slacks.ts";

const ALONE = "T1ALONE";
const GROUP = "E1GROUP";
const MILL = "T2MILL"; // both of the group
const SHOP = "T3SHOP";

let many: ManyCompanies;
beforeAll(async () => {
  many = await startManyCompanies([ALONE, MILL, SHOP], { rotating: true });
  many.slacks.organize(GROUP, [MILL, SHOP]);
  await many.slacks.install(ALONE);
}, 60_000);
afterAll(() => many.close());

const patience = { timeout: 60_000 };
vi.setConfig({ testTimeout: 90_000 }); // on a busy machine

const sentTo = (teamId: string): string => JSON.stringify(many.slacks.of(teamId).calls);

/** Sends an event as Slack does for an app that a whole organization has installed. */
function tell(teamId: string | null, event: object): Promise<number> {
  return send({
    team_id: teamId ?? GROUP,
    event_time: Math.floor(Date.now() / 1000),
    authorizations: [{ enterprise_id: GROUP, team_id: teamId, is_enterprise_install: true }],
    event,
  });
}

async function send(said: object): Promise<number> {
  const event_id = `Ev${crypto.randomUUID()}`;
  const body = JSON.stringify({ type: "event_callback", event_id, ...said });
  const time = String(Math.floor(Date.now() / 1000));
  const mac = createHmac("sha256", SIGNING_SECRET).update(`v0:${time}:${body}`).digest("hex");
  const answer = await fetch(`${many.appUrl}/slack/events`, {
    method: "POST",
    body,
    headers: {
      "content-type": "application/json",
      "x-slack-request-timestamp": time,
      "x-slack-signature": `v0=${mac}`,
    },
  });
  return answer.status;
}

const openHome = (teamId: string): Promise<number> =>
  tell(teamId, { type: "app_home_opened", user: repOf(teamId), tab: "home", channel: "D1" });

const tokens = (teamId: string): string[] =>
  many.slacks.given.filter((one) => one.teamId === teamId).map(({ token }) => token);

/** Workspaces that a company is kept of. */
const teams = async (): Promise<(string | null)[]> => {
  const orderBy = { slackTeamId: "asc" } as const;
  return (await many.store.prisma.workspace.findMany({ orderBy })).map((one) => one.slackTeamId);
};

describe("a token that is changed for a new one every twelve hours", () => {
  const Content = z.looseObject({
    installation: z.looseObject({ bot: z.looseObject({ expiresAt: z.number() }) }),
  });

  /** The token has ended, and Slack takes it no more. */
  async function end(teamId: string): Promise<string> {
    const { prisma, seals } = many.store;
    const row = await prisma.installation.findUniqueOrThrow({ where: { key: teamId } });
    const content = Content.parse(JSON.parse(seals.unseal(row.sealed)));
    content.installation.bot.expiresAt = Math.floor(Date.now() / 1000) - 60;
    const sealed = seals.seal(JSON.stringify(content));
    await prisma.installation.update({ where: { key: teamId }, data: { sealed } });
    const token = tokens(teamId).at(-1) ?? "";
    many.slacks.refuse(token, "token_expired");
    return token;
  }

  test("the morning's job gets a new one, though no event has come in", async () => {
    await many.addLapsed(ALONE, "Kask OÜ");
    const old = await end(ALONE);
    await many.runMorning(ALONE);
    await expect.poll(() => sentTo(ALONE), patience).toContain("Kask OÜ");
    expect(tokens(ALONE)).toHaveLength(2);
    expect(tokens(ALONE)[1]).not.toBe(old);
    const row = await many.store.prisma.installation.findUniqueOrThrow({ where: { key: ALONE } });
    expect(Number(row.tokenEndsAt)).toBeGreaterThan(Date.now());
  });

  test("two processes that need it at once change it once", async () => {
    const other = await many.startAnother();
    await end(ALONE);
    await many.addLapsed(ALONE, "Paju AS");
    await many.runMorning(ALONE);
    await many.slacks.of(ALONE).as(repOf(ALONE)).open(`C${ALONE}`, "home");
    await expect.poll(() => sentTo(ALONE), patience).toContain("Paju AS");
    expect(tokens(ALONE)).toHaveLength(3);
    await other.stop();
  });
});

describe("an app that a whole organization has installed", () => {
  test("keeps one installation, and a company for each workspace that speaks to it", async () => {
    await many.slacks.install(MILL);
    const kept = await many.store.prisma.installation.findUniqueOrThrow({ where: { key: GROUP } });
    expect(kept).toMatchObject({ slackTeamId: null, slackEnterpriseId: GROUP });
    expect(await openHome(MILL)).toBe(200);
    expect(await openHome(SHOP)).toBe(200);
    await expect.poll(() => sentTo(MILL), patience).toContain("views.publish");
    await expect.poll(() => sentTo(SHOP), patience).toContain("views.publish");
    const companies = await many.store.prisma.workspace.findMany({
      where: { slackEnterpriseId: GROUP },
      orderBy: { slackTeamId: "asc" },
    });
    expect(companies.map(({ slackTeamId }) => slackTeamId)).toEqual([MILL, SHOP]);
  });

  test("forgets a workspace that may not use it any more, and keeps the others", async () => {
    await tell(null, { type: "team_access_revoked", team_ids: [MILL] });
    await expect.poll(teams, patience).toEqual([ALONE, SHOP]);
  });

  test("forgets them all when the organization takes it off", async () => {
    many.slacks.refuse(many.slacks.given.at(-1)?.token ?? "", "account_inactive");
    await tell(null, { type: "app_uninstalled" });
    await expect.poll(teams, patience).toEqual([ALONE]);
  });
});

test("an end that Slack repeats after the app was installed again ends nothing", async () => {
  const before = await many.idOf(ALONE);
  const long = { team_id: ALONE, event_time: 1, event: { type: "app_uninstalled" } };
  expect(await send(long)).toBe(200);
  expect(await many.idOf(ALONE)).toBe(before);
});

test("a company whose token Slack refuses is kept for a week, and no longer", async () => {
  const { prisma, seals } = many.store;
  await many.slacks.install(ALONE);
  many.slacks.refuse(tokens(ALONE).at(-1) ?? "", "account_inactive");
  const refuseSince = async (daysAgo: number): Promise<void> => {
    const row = await prisma.installation.findUniqueOrThrow({ where: { key: ALONE } });
    const refusedSince = new Date(Date.now() - daysAgo * 86_400_000);
    const content = { ...Object(JSON.parse(seals.unseal(row.sealed))), refusedSince };
    const sealed = seals.seal(JSON.stringify(content));
    await prisma.installation.update({ where: { key: ALONE }, data: { sealed } });
  };
  await refuseSince(6.9);
  await wait(1_500); // several looks
  expect(await teams()).toEqual([ALONE]);
  await refuseSince(7.1);
  await expect.poll(teams, patience).toEqual([]);
  expect(await prisma.installation.count()).toBe(0);
  await many.slacks.install(ALONE);
});

test("what went while the program was away goes when another process looks", async () => {
  await many.store.prisma.installation.deleteMany({ where: { key: ALONE } });
  await expect.poll(() => many.store.prisma.workspace.count(), patience).toBe(0);
});
