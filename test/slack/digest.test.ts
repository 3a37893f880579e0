import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { addDays, type Day, parseDay } from "#src/core/day.ts";
import { ACTION } from "#src/slack/vocabulary.ts";
import { saveSettings } from "#src/store/settings.ts";
import { writeRows } from "#src/store/write-rows/write-rows.ts";
import {
  ALERTS,
  clientWithRhythm,
  JAAN,
  MANAGERS,
  MARI,
  startTestCoach,
  type TestCoach,
  VELLO,
} from "../support/coach.ts";

const TUESDAY = parseDay("2026-03-03");
const MONDAY = parseDay("2026-03-09");
let today: Day = TUESDAY;
let coach: TestCoach;

const silent = (clientRef: string, name: string) =>
  clientWithRhythm({ clientRef, name, lastOrderOn: addDays(TUESDAY, -57), gapDays: 14 });

beforeAll(async () => {
  const rows = [...silent("1", "Kask <OÜ>"), ...silent("2", "Põhja Kohvik")];
  coach = await startTestCoach({ today: () => today, rows });
});
afterAll(() => coach.close());

const vello = () => coach.slack.as(VELLO);
const digests = () => vello().messages(MANAGERS);
/** Slack names blocks anew at every drawing. */
const textOf = (blocks: unknown): string =>
  JSON.stringify(blocks).replaceAll(/"block_id":"[^"]*",?/gu, "");

async function comeTo(day: Day): Promise<void> {
  await coach.stop();
  today = day;
  await coach.restart();
}

async function set(reports: Readonly<Record<string, unknown>>): Promise<void> {
  const saved = await saveSettings(coach.store.prisma, {
    workspaceId: coach.workspaceId,
    change: { reports },
  });
  expect(saved.ok).toBe(true);
}

/** Everything that was asked for so far is posted, and the tick of the last start is over. */
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

test("nothing is posted where no channel was named", async () => {
  await comeTo(MONDAY);
  await settled();
  expect(digests()).toEqual([]);
  expect(await coach.store.prisma.digest.count()).toBe(0);
});

test("on Monday the managers' channel gets the week on one screen, with the details in its thread", async () => {
  await set({ managersChannel: "winback-managers" });
  await comeTo(MONDAY);
  await settled();
  expect(digests()).toHaveLength(1);
  const [digest] = digests();
  const text = textOf(digest?.blocks);
  expect(digest?.text).toMatch(/^Week of 2 to 8 Mar: lost 2 clients, €/u);
  expect(text).toContain("*Lost*  2 clients");
  expect(text).toContain("*Regained*  none");
  expect(text).toContain("*Kask &lt;OÜ&gt;*");
  expect(text).toContain("nobody has taken it for 6 days");
  expect(text).toContain("2 cases nobody has taken");
  expect(text).toContain("no reason on record yet 2");
  expect(text.length).toBeLessThan(4000);
  const thread = vello().messages(MANAGERS, digest?.ts);
  expect(thread).toHaveLength(2);
  expect(textOf(thread.at(-1)?.blocks)).toContain("• Mari Tamm: lost 2");
});

test("the same week is told once, however often and after whatever stop", async () => {
  await comeTo(MONDAY);
  await comeTo(addDays(MONDAY, 1));
  await settled();
  expect(digests()).toHaveLength(1);
  expect(await coach.store.prisma.digest.count()).toBe(1);
});

test("what was posted stays as it was when cases go on", async () => {
  const { prisma } = coach.store;
  const before = textOf(digests()[0]?.blocks);
  await prisma.case.updateMany({ data: { state: "taken" } });
  await prisma.outboxMessage.updateMany({
    where: { key: { startsWith: "digest:" } },
    data: { stale: true },
  });
  await comeTo(addDays(MONDAY, 1));
  await settled();
  expect(textOf(digests()[0]?.blocks)).toBe(before);
  await prisma.case.updateMany({ data: { state: "unowned" } });
});

test("a manager opens what waits from it, by kind", async () => {
  const place = { channel: MANAGERS, ts: digests()[0]?.ts ?? "", actionId: ACTION.openWaiting };
  await vello().click(place);
  await coach.slack.waitFor(() => textOf(vello().modals()).includes("2 open cases"));
  const list = textOf(vello().modal().blocks);
  expect(list).toContain("*Põhja Kohvik*");
  expect(list).toContain("2 nobody has taken");
  await vello().click({
    viewId: vello().modal().id,
    actionId: ACTION.waitingKind,
    value: "promise-overdue",
  });
  await coach.slack.waitFor(() => textOf(vello().modal().blocks).includes("Nothing of this kind"));
});

test("/winback digest shows a manager the week so far, and politely refuses a rep", async () => {
  await vello().command(ALERTS, "/winback digest");
  await coach.slack.waitFor(() => textOf(vello().modal().blocks).includes("So far, 9 to 10 Mar"));
  expect(textOf(vello().modal().blocks)).toContain("nobody slipped away and nobody came back");
  await vello().click({
    viewId: vello().modal().id,
    actionId: ACTION.digestSpan,
    value: "last-week",
  });
  await coach.slack.waitFor(() => textOf(vello().modal().blocks).includes("*Lost*  2 clients"));

  for (const rep of [MARI, JAAN]) {
    const person = coach.slack.as(rep);
    await person.command(ALERTS, "/winback digest");
    await coach.slack.waitFor(() =>
      textOf(person.modals()).includes("The digest is for managers and admins"),
    );
    expect(textOf(person.modals())).not.toContain("Kask");
  }
});

test("a week without anything is one line; who was down on Monday posts on Thursday, but not on Friday", async () => {
  const thursday = parseDay("2026-03-19");
  await comeTo(thursday);
  await settled();
  expect(digests()).toHaveLength(2);
  const quiet = digests()[1];
  expect(vello().messages(MANAGERS, quiet?.ts)).toHaveLength(1);
  expect(quiet?.blocks).toHaveLength(1);
  expect(quiet?.text).toMatch(
    /^Week of 9 to 15 Mar: nobody slipped away and nobody came back\. At risk: 2 clients, €[\d,]+ a year\.$/u,
  );
  const friday = parseDay("2026-03-27");
  await writeRows(coach.store.prisma, coach.workspaceId, silent("3", "Late"), null);
  await comeTo(friday);
  await settled();
  expect(digests()).toHaveLength(2);
});
