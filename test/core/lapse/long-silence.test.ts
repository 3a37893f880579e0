import { expect, test } from "vitest";
import { addDays, parseDay } from "#src/core/day.ts";
import { longSilence } from "#src/core/lapse/long-silence.ts";
import { every, historyOf } from "../../support/client-history.ts";

const LAST = "2026-03-02";
const afterDays = (silentDays: number) => addDays(parseDay(LAST), silentDays);

test.each([
  { silentDays: 89, fires: false },
  { silentDays: 90, fires: true },
  { silentDays: 91, fires: true },
  { silentDays: -5, fires: false },
])("three months of silence (FI-117): $silentDays days", ({ silentDays, fires }) => {
  expect(longSilence(historyOf(LAST, [40]), afterDays(silentDays)) !== null).toBe(fires);
});

test.each([
  { gaps: 0, fires: false, why: "a one-time buyer" },
  { gaps: 1, fires: true, why: "two order days" },
  { gaps: 2, fires: true, why: "three order days" },
  { gaps: 3, fires: false, why: "a rhythm, which another rule watches" },
])("$gaps gaps: $why", ({ gaps, fires }) => {
  expect(longSilence(historyOf(LAST, every(14, gaps)), afterDays(120)) !== null).toBe(fires);
});

test("a client whose gaps are unusable has no rhythm, and is still watched", () => {
  const client = historyOf(LAST, [40], {
    orderDayCount: 5,
    recentGapDays: [Number.NaN, 0, 40, 12],
  });
  expect(longSilence(client, afterDays(90))).not.toBeNull();
});

test("the evidence carries the numbers of a sentence", () => {
  expect(longSilence(historyOf(LAST, [40]), afterDays(95))).toEqual({
    rule: "long-silence",
    silentDays: 95,
    thresholdDays: 90,
    lastOrderOn: LAST,
    firstOrderOn: "2026-01-21",
    orderCount: 2,
  });
});
