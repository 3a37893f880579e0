import { expect, test } from "vitest";
import { addDays, parseDay } from "#src/core/day.ts";
import { rhythmBreak } from "#src/core/lapse/rhythm-break.ts";
import { every, historyOf } from "../../support/client-history.ts";

const LAST = "2026-03-02";
const afterDays = (silentDays: number) => addDays(parseDay(LAST), silentDays);

test.each([
  { rhythm: "weekly: the floor of 30 days", gaps: every(7, 12), from: 30 },
  { rhythm: "every 15 days: floor and twice the gap meet", gaps: every(15, 12), from: 30 },
  { rhythm: "every 16 days: twice the usual gap", gaps: every(16, 12), from: 32 },
  { rhythm: "every 90 days: twice the usual gap", gaps: every(90, 4), from: 180 },
  { rhythm: "yearly: twice the usual gap, no cap", gaps: every(365, 3), from: 730 },
  { rhythm: "a pause of 60 once: half as long again", gaps: [...every(14, 11), 60], from: 90 },
  { rhythm: "half days round up", gaps: [14, 14, 14, 21], from: 32 },
  { rhythm: "a pause of 119 once", gaps: [...every(14, 11), 119], from: 179 },
  { rhythm: "a pause of 120 once: the cap", gaps: [...every(14, 11), 120], from: 180 },
  { rhythm: "a pause of 20 years does not mute it", gaps: [...every(14, 11), 7305], from: 180 },
])("$rhythm", ({ gaps, from }) => {
  const client = historyOf(LAST, gaps);
  expect(rhythmBreak(client, afterDays(from - 1))).toBeNull();
  expect(rhythmBreak(client, afterDays(from))).toMatchObject({
    silentDays: from,
    thresholdDays: from,
  });
  expect(rhythmBreak(client, afterDays(from + 1))).toMatchObject({ silentDays: from + 1 });
});

test.each([
  { gaps: 2, fires: false },
  { gaps: 3, fires: true },
  { gaps: 4, fires: true },
])("abstains below three gaps: $gaps", ({ gaps, fires }) => {
  const signal = rhythmBreak(historyOf(LAST, every(14, gaps)), afterDays(400));
  expect(signal !== null).toBe(fires);
});

test("only the last twelve gaps count: a client who speeds up is missed sooner", () => {
  const client = historyOf(LAST, [...every(100, 6), ...every(10, 12)]);
  expect(rhythmBreak(client, afterDays(30))).toMatchObject({
    usualGapDays: 10,
    longestGapDays: 10,
  });
});

test("the evidence carries the numbers of a sentence", () => {
  const client = historyOf(LAST, [12, 13, 14, 14, 14, 14, 14, 14, 15, 16, 17, 30]);
  expect(rhythmBreak(client, afterDays(50))).toEqual({
    rule: "rhythm-break",
    silentDays: 50,
    thresholdDays: 45,
    usualGapDays: 14,
    gapFromDays: 13,
    gapToDays: 17,
    longestGapDays: 30,
    lastOrderOn: LAST,
    firstOrderOn: client.firstOrderOn,
    orderCount: 13,
  });
});

test.each([
  { what: "an order in the future", client: historyOf("2027-03-02", every(14, 6)) },
  {
    what: "gaps that are no gaps",
    client: { ...historyOf(LAST, [14, 14]), recentGapDays: [0, -3, Number.NaN, 14, 14] },
  },
])("says nothing of $what", ({ client }) => {
  expect(rhythmBreak(client, afterDays(60))).toBeNull();
});
