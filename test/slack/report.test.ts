import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { addDays, type Day, parseDay } from "#src/core/day.ts";
import { ACTION, VIEW } from "#src/slack/vocabulary.ts";
import { saveSettings } from "#src/store/settings.ts";
import {
  ALERTS,
  clientWithRhythm,
  MANAGERS,
  MARI,
  startTestCoach,
  type TestCoach,
  VELLO,
} from "../support/coach.ts";

const MARCH = parseDay("2026-03-10");
const NEW_QUARTER = parseDay("2026-04-01"); // a Wednesday
let today: Day = MARCH;
let coach: TestCoach;

const silent = (clientRef: string, name: string) =>
  clientWithRhythm({ clientRef, name, lastOrderOn: addDays(MARCH, -57), gapDays: 14 });

beforeAll(async () => {
  const rows = [...silent("1", "=Kask <OÜ>"), ...silent("2", "Põhja Kohvik")];
  coach = await startTestCoach({ today: () => today, rows });
});
afterAll(() => coach.close());

const vello = () => coach.slack.as(VELLO);
const textOf = (blocks: unknown): string => JSON.stringify(blocks);
const reports = () =>
  vello()
    .messages(MANAGERS)
    .filter(({ text }) => text.includes("Winning back in"));

async function comeTo(day: Day): Promise<void> {
  await coach.stop();
  today = day;
  await coach.restart();
}

async function settled(): Promise<void> {
  await vi.waitFor(
    async () => {
      const { prisma } = coach.store;
      expect(await prisma.outboxMessage.count({ where: { state: { not: "posted" } } })).toBe(0);
      const ticks = await prisma.$queryRaw<{ left: bigint }[]>`
        select count(*) as left from pgboss.job where name = 'company.tick' and state in ('created', 'active', 'retry')`;
      expect(Number(ticks[0]?.left)).toBe(0);
    },
    { timeout: 10_000 },
  );
}

test("in the first days of a quarter the managers' channel gets the one that is over, with its charts", async () => {
  await settled();
  const saved = await saveSettings(coach.store.prisma, {
    workspaceId: coach.workspaceId,
    change: { reports: { managersChannel: "winback-managers" } },
  });
  expect(saved.ok).toBe(true);
  await comeTo(NEW_QUARTER);
  await settled();
  expect(reports()).toHaveLength(1);
  const [report] = reports();
  expect(report?.text).toMatch(/^Winning back in Q1 2026: lost 2 clients, €/u);
  const text = textOf(report?.blocks);
  expect(text).toContain("data_visualization");
  expect(text).toContain("Clients lost and regained");
  expect(text).toContain("Nobody came back in the quarter");
});

test("it is posted once, however often the clock asks and after whatever stop", async () => {
  await comeTo(NEW_QUARTER);
  await comeTo(addDays(NEW_QUARTER, 1));
  await settled();
  expect(reports()).toHaveLength(1);
  expect(await coach.store.prisma.digest.count({ where: { kind: "quarterly" } })).toBe(1);
});

test("where Slack takes no charts they come as images that tell their figures", async () => {
  const { prisma } = coach.store;
  const first = reports()[0];
  coach.slack.faults.next("chat.update", { fault: "refused", error: "invalid_blocks" });
  await prisma.outboxMessage.updateMany({
    where: { key: { startsWith: "report:" } },
    data: { stale: true },
  });
  await comeTo(addDays(NEW_QUARTER, 1));
  await vi.waitFor(() => expect(textOf(reports()[0]?.blocks)).toContain("slack_file"), 10_000);
  expect(reports()[0]?.ts).toBe(first?.ts);
  expect(textOf(reports()[0]?.blocks)).toMatch(/Lost: Q1 2026 2/u);
});

test("a manager records a change of ours, takes the files, and is told that it is posted already", async () => {
  await vello().command(ALERTS, "/winback report");
  await coach.slack.waitFor(() => textOf(vello().modals()).includes("Changes of ours"));
  const modal = () => textOf(vello().modal().blocks);
  expect(modal()).toContain("Winning back in Q1 2026");

  await vello().click({ viewId: vello().modal().id, actionId: ACTION.newCompanyChange });
  await coach.slack.waitFor(() => vello().modal().callbackId === VIEW.companyChange);
  const given = { kind: "price", what: "Prices rose by 8 %", on: "2026-02-01" };
  await vello().submit(vello().modal().id, given);
  await coach.slack.waitFor(() => modal().includes("Prices rose by 8 %"));

  await vello().click({ viewId: vello().modal().id, actionId: ACTION.reportCsv });
  await vi.waitFor(() =>
    expect(textOf(vello().messages(vello().dm))).toContain("win-back-2026-Q1.csv"),
  );

  await vello().click({ viewId: vello().modal().id, actionId: ACTION.postReport });
  await coach.slack.waitFor(() => modal().includes("already"));
});

test("a rep is refused politely", async () => {
  const mari = coach.slack.as(MARI);
  await mari.command(ALERTS, "/winback report");
  await vi.waitFor(() => expect(textOf(mari.modals())).toContain("for managers and admins"));
});
