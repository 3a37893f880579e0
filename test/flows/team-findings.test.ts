import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { addDays, type Day, parseDay, utcDateOf } from "#src/core/day.ts";
import { runMorning } from "#src/flows/run-morning.ts";
import { employeeLossesFinding } from "#src/core/lapse/signs/employee-losses.ts";
import type { Store } from "#src/store/open.ts";
import { loadFinding, saveFinding } from "#src/store/team-findings.ts";
import { every } from "../support/client-history.ts";
import { addClients, daysUpTo } from "../support/clients.ts";
import { morningOver } from "../support/morning-over.ts";
import { addWorkspace, FLOW_ENGINES, openTestStore } from "../support/store.ts";

const DAY = parseDay("2026-05-04");
const SILENT = daysUpTo("2026-03-02", every(14, 12)); // 63 days on DAY
const STEADY = daysUpTo("2026-04-28", every(14, 12));

function named(name: string, count: number): string[] {
  return Array.from({ length: count }, (_, n) => `${name} ${n + 1}`);
}

describe.each(FLOW_ENGINES)("what mornings find about a team, on %s", (engine) => {
  let store: Store;
  let workspaceId: string;

  beforeAll(async () => {
    store = await openTestStore(engine);
  });
  afterAll(() => store.close());
  beforeEach(async () => {
    await store.prisma.workspace.deleteMany();
    workspaceId = await addWorkspace(store);
  });

  type Met = Readonly<Record<string, string>>; // day of the last contact by the name of who met them
  const clients = async (names: readonly string[], orderDays: readonly Day[], met: Met) => {
    const ids = await addClients(
      store,
      names.map((name) => ({ workspaceId, name, orderDays })),
    );
    await store.prisma.touch.createMany({
      data: ids.flatMap((clientId) =>
        Object.entries(met).map(([memberName, day]) => ({
          clientId,
          externalId: memberName,
          happenedOn: utcDateOf(parseDay(day)),
          incoming: true,
          channel: "call",
          memberName,
        })),
      ),
    });
  };
  const company = async (met = "2026-02-20") => {
    await clients(named("Lost", 5), SILENT, { Rain: met });
    await clients(named("Calm", 20), STEADY, { Mari: "2026-04-20" });
  };
  const person = (name: string, role: "rep" | "manager" | "admin", slackUserId: string | null) =>
    store.prisma.member.create({ data: { workspaceId, name, role, slackUserId } });
  const morning = (day = DAY) =>
    runMorning(
      morningOver(store.prisma, async () => {}),
      { workspaceId, day },
    );
  const told = async () => {
    const rows = await store.prisma.outboxMessage.findMany({
      where: { key: { startsWith: "finding:" } },
      orderBy: { channel: "asc" },
    });
    return rows.map(({ channel }) => channel);
  };

  test("one name among the lost clients is kept with its figures and told to each manager", async () => {
    await person("Vello", "manager", "U1");
    await person("Tiit", "manager", "U2");
    await person("Anu", "admin", "U3");
    await person("Mari", "rep", "U4");
    await company();
    await morning();
    const [row] = await store.prisma.teamFinding.findMany();
    expect(await loadFinding(store.prisma, row?.id ?? "")).toMatchObject({
      person: "Rain",
      about: "losses",
      foundOn: DAY,
      troubled: 5,
      dealtWith: 5,
      othersTroubled: 0,
      othersDealtWith: 20,
      clientNames: ["Lost 1", "Lost 2", "Lost 3", "Lost 4", "Lost 5"],
    });
    expect(await told()).toEqual(["U1", "U2"]);
  });

  test.each([
    { days: 89, isNews: false },
    { days: 90, isNews: true },
  ])(
    "the same person is not named again for a quarter: after $days days",
    async ({ days, isNews }) => {
      await person("Vello", "manager", "U1");
      await company();
      await morning();
      const [row] = await store.prisma.teamFinding.findMany();
      const day = addDays(DAY, days);
      const finding = { ...employeeLossesFinding.parse(row?.evidence), on: day };
      const save = () =>
        saveFinding(store.prisma, async () => {}, { workspaceId, day, finding, quietDays: 90 });
      expect(await save()).toBe(isNews);
      expect(await save()).toBe(false);
      expect(await told()).toHaveLength(isNews ? 2 : 1);
    },
  );

  test.each([
    { why: "only reps are known", role: "rep", name: "Vello" },
    { why: "the only manager is the one it is about", role: "manager", name: "Rain" },
  ] as const)("nobody is told when $why, not even the channel", async ({ role, name }) => {
    await person(name, role, "U1");
    await company();
    await morning();
    expect(await store.prisma.teamFinding.count()).toBe(0);
    expect(await told()).toEqual([]);
  });

  test.each([
    { met: "2026-01-01", findings: 1 }, // 60 days before the last order
    { met: "2025-12-31", findings: 0 },
    { met: "2026-03-02", findings: 1 },
    { met: "2026-03-03", findings: 0 }, // after the silence began: somebody who tries to mend it
  ])("contacts just before the trouble count: $met", async ({ met, findings }) => {
    await person("Vello", "manager", "U1");
    await company(met);
    await morning();
    expect(await store.prisma.teamFinding.count()).toBe(findings);
  });
});
