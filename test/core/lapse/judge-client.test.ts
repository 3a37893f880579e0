import { expect, test } from "vitest";
import { addDays, type Day, parseDay } from "#src/core/day.ts";
import { judgeClient, PLAIN_GROUND } from "#src/core/lapse/judge-client.ts";
import type { Standing } from "#src/core/lapse/standing.ts";
import { every, historyOf } from "../../support/client-history.ts";

const LAST = "2026-03-02";
const TODAY = parseDay("2026-05-01"); // 60 days of silence
const NONE: Standing = { kind: "none" };
const alerted = (snoozedUntil: Day | null): Standing => ({
  kind: "alerted",
  lapseId: "l1",
  snoozedUntil,
  rules: ["rhythm-break"],
});
const afterDays = (silentDays: number) => addDays(parseDay(LAST), silentDays);
const lapsed = historyOf(LAST, every(14, 12));

test("a client past their rhythm is lapsed", () => {
  expect(judgeClient(lapsed, NONE, TODAY)).toMatchObject({
    kind: "lapsed",
    signals: [{ rule: "rhythm-break" }],
  });
});

test("a lapse that waits for its card stays one", () => {
  expect(judgeClient(lapsed, { kind: "waiting", lapseId: "l1" }, TODAY).kind).toBe("lapsed");
});

test.each([
  { cause: "do-not-contact", client: { ...lapsed, doNotContact: true } },
  { cause: "closed", client: { ...lapsed, closedOn: TODAY } },
])("held back: $cause", ({ cause, client }) => {
  expect(judgeClient(client, NONE, TODAY)).toMatchObject({ kind: "held-back", cause });
});

test.each([
  { what: "ordered since", last: afterDays(1), kind: "held-back" },
  { what: "ordered on the same day", last: afterDays(0), kind: "lapsed" },
  { what: "never ordered", last: null, kind: "lapsed" },
])("a successor explains the loss once they buy (FI-031, FI-041): $what", ({ last, kind }) => {
  const ground = { ...PLAIN_GROUND, lastOrderOf: (id: string) => (id === "c2" ? last : null) };
  const verdict = judgeClient({ ...lapsed, successorId: "c2" }, NONE, TODAY, ground);
  expect(verdict).toMatchObject(kind === "lapsed" ? { kind } : { kind, cause: "successor" });
});

test("a client who will close tomorrow is not closed yet", () => {
  const client = { ...lapsed, closedOn: addDays(TODAY, 1) };
  expect(judgeClient(client, NONE, TODAY).kind).toBe("lapsed");
});

test.each([
  { standing: { kind: "dismissed" }, cause: "dismissed" },
  { standing: alerted(null), cause: "already-alerted" },
  { standing: alerted(addDays(TODAY, 1)), cause: "snoozed" },
  { standing: alerted(TODAY), cause: "already-alerted" },
] satisfies { standing: Standing; cause: string }[])(
  "held back: $cause ($standing)",
  ({ standing, cause }) => {
    expect(judgeClient(lapsed, standing, TODAY)).toMatchObject({ kind: "held-back", cause });
  },
);

test.each([
  { silentDays: 89, verdict: { kind: "quiet" } },
  { silentDays: 90, verdict: { kind: "held-back", cause: "one-time" } },
  { silentDays: 4000, verdict: { kind: "held-back", cause: "one-time" } },
])("a one-time buyer is never a lapse (FI-015): $silentDays days", ({ silentDays, verdict }) => {
  expect(judgeClient(historyOf(LAST, []), NONE, afterDays(silentDays))).toMatchObject(verdict);
});

test("a thousand invoices on one day are still one purchase", () => {
  const client = historyOf(LAST, [], { orderCount: 1000 });
  expect(judgeClient(client, NONE, afterDays(120))).toMatchObject({ cause: "one-time" });
});

test.each([
  { silentDays: 365, kind: "lapsed" },
  { silentDays: 366, kind: "held-back" },
])("lost long ago after a year (FI-116): $silentDays days", ({ silentDays, kind }) => {
  expect(judgeClient(lapsed, NONE, afterDays(silentDays)).kind).toBe(kind);
});

test.each([
  { silentDays: 799, kind: "quiet" },
  { silentDays: 800, kind: "lapsed" },
  { silentDays: 890, kind: "lapsed" },
  { silentDays: 891, kind: "held-back" },
])("a client of long gaps is news later (FI-116): $silentDays days", ({ silentDays, kind }) => {
  const longCycle = historyOf(LAST, every(400, 3));
  expect(judgeClient(longCycle, NONE, afterDays(silentDays)).kind).toBe(kind);
});

const christmas = historyOf("2025-12-10", [20, 330, 25], { orderMonths: [11, 12, 11, 12] });

test.each([
  { day: "2026-06-07", verdict: { kind: "quiet" } },
  { day: "2026-06-08", verdict: { kind: "held-back", cause: "seasonal" } },
  { day: "2026-11-30", verdict: { kind: "held-back", cause: "seasonal" } },
  { day: "2026-12-01", verdict: { kind: "lapsed" } },
  { day: "2027-03-01", verdict: { kind: "lapsed" } },
  { day: "2027-03-02", verdict: { kind: "held-back", cause: "lost-long-ago" } },
])("a Christmas buyer is news when November has gone by: $day", ({ day, verdict }) => {
  expect(judgeClient(christmas, NONE, parseDay(day))).toMatchObject(verdict);
});

test("bad histories are quiet, not wrong", () => {
  const future = historyOf("2030-01-01", every(7, 12));
  const dense = historyOf(LAST, every(1, 12), { orderCount: 50_000, orderDayCount: 5000 });
  expect(judgeClient(future, NONE, TODAY)).toEqual({ kind: "quiet" });
  expect(judgeClient(dense, NONE, addDays(parseDay(LAST), 29))).toEqual({ kind: "quiet" });
  expect(judgeClient(dense, NONE, addDays(parseDay(LAST), 30)).kind).toBe("lapsed");
});
