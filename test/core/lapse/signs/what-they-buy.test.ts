import { describe, expect, test } from "vitest";
import { DEFAULT_RULES } from "#src/core/lapse/rule-settings.ts";
import { droppedLine } from "#src/core/lapse/signs/dropped-line.ts";
import { rarerPurchases } from "#src/core/lapse/signs/rarer-purchases.ts";
import { smallerPurchases } from "#src/core/lapse/signs/smaller-purchases.ts";
import { every, historyOf } from "../../../support/client-history.ts";
import { ago, lookAt } from "../../../support/look.ts";

const buying = (dayValuesMinor: readonly number[]) => ({
  buying: { dayValuesMinor, monthValuesMinor: [], monthOrderDays: [] },
});
const times = (value: number, count: number) => Array.from({ length: count }, () => value);

describe("sharply smaller purchases (FI-122)", () => {
  const settings = DEFAULT_RULES["smaller-purchases"];
  const look = (values: readonly number[], lastAgo = 7) =>
    smallerPurchases(
      lookAt({
        client: historyOf(ago(lastAgo), every(14, values.length - 1)),
        signs: buying(values),
      }),
      settings,
    );

  test.each([
    { recent: 51, fires: false },
    { recent: 50, fires: true },
    { recent: 49, fires: true },
  ])("three orders of $recent % of the usual one", ({ recent, fires }) => {
    expect(look([...times(100, 10), ...times(recent, 3)]) !== null).toBe(fires);
  });

  test.each([
    { small: 2, fires: false },
    { small: 3, fires: true },
    { small: 8, fires: true },
    { small: 9, fires: false }, // by now this is what they buy; it was told of long ago
  ])("$small small orders of 13", ({ small, fires }) => {
    expect(look([...times(100, 13 - small), ...times(40, small)]) !== null).toBe(fires);
  });

  test.each([
    { before: 5, fires: false },
    { before: 6, fires: true },
    { before: 7, fires: true },
  ])("$before orders before them make a baseline", ({ before, fires }) => {
    expect(look([...times(100, before), ...times(40, 3)]) !== null).toBe(fires);
  });

  test("small orders that they have always had now and then are no news", () => {
    expect(look([100, 30, 100, 100, 30, 100, 30, 30, 100, 100, 40, 40, 40])).toBeNull();
  });

  test("smaller but much more often is a change of habit", () => {
    const values = [...times(100, 10), ...times(45, 3)];
    const client = historyOf(ago(2), [...every(30, 9), 10, 6, 6]);
    expect(smallerPurchases(lookAt({ client, signs: buying(values) }), settings)).toBeNull();
  });

  test("the evidence can be checked", () => {
    expect(look([...times(100, 10), ...times(40, 3)])).toEqual({
      rule: "smaller-purchases",
      since: ago(35),
      orders: 3,
      recentMinor: 40,
      usualMinor: 100,
      earlierOrders: 10,
      spanDays: 35,
    });
  });

  test("without values, or with returns that outweigh the orders, nothing is said", () => {
    expect(smallerPurchases(lookAt(), settings)).toBeNull();
    expect(look([...times(-5, 10), ...times(-40, 3)])).toBeNull();
  });
});

describe("sharply rarer purchases (FI-122)", () => {
  const settings = DEFAULT_RULES["rarer-purchases"];
  const look = (gaps: readonly number[], openDays: number, values = times(100, gaps.length + 1)) =>
    rarerPurchases(
      lookAt({ client: historyOf(ago(openDays), gaps), signs: buying(values) }),
      settings,
    );

  test.each([
    { gap: 27, fires: false },
    { gap: 28, fires: true },
    { gap: 29, fires: true },
  ])("three gaps of $gap days instead of 14", ({ gap, fires }) => {
    expect(look([...every(14, 9), ...every(gap, 3)], 2) !== null).toBe(fires);
  });

  test.each([
    { open: 14, fires: false }, // as usual: only two gaps are long
    { open: 28, fires: true },
  ])("the gap that is still open counts once it is long: $open days", ({ open, fires }) => {
    expect(look([...every(14, 9), 30, 30], open) !== null).toBe(fires);
  });

  test.each([
    { before: 5, fires: false },
    { before: 6, fires: true },
  ])("$before gaps before them make a rhythm", ({ before, fires }) => {
    expect(look([...every(14, before), ...every(35, 3)], 2) !== null).toBe(fires);
  });

  test("who orders twice a week may skip: nothing below two weeks is news", () => {
    expect(look([...every(3, 9), ...every(13, 3)], 2)).toBeNull();
    expect(look([...every(3, 9), ...every(14, 3)], 2)).not.toBeNull();
  });

  test("where there was no rhythm there is none to lose", () => {
    expect(look([5, 40, 9, 38, 6, 41, 7, 60, 60, 60].map(Number), 2)).toBeNull();
  });

  test("rarer but as much bigger is a change of habit", () => {
    expect(
      look([...every(14, 9), ...every(35, 3)], 2, [...times(100, 10), ...times(250, 3)]),
    ).toBeNull();
  });

  test("the evidence can be checked", () => {
    expect(look([...every(14, 9), ...every(35, 3)], 2)).toEqual({
      rule: "rarer-purchases",
      since: ago(107),
      gaps: 3,
      recentGapDays: 35,
      usualGapDays: 14,
      earlierGaps: 9,
    });
  });
});

describe("a product line that is no longer bought", () => {
  const takeaway = {
    line: "takeaway",
    firstOn: ago(700),
    lastOn: ago(90),
    boughtDays: 20,
    orderDays: 40,
    orderDaysSince: 7,
    yearMinor: 30_000,
  };
  const look = (...lines: (typeof takeaway)[]) =>
    droppedLine(lookAt({ signs: { productLines: lines } }), DEFAULT_RULES["dropped-line"]);

  test.each([
    { change: {}, fires: true },
    { change: { boughtDays: 6, orderDays: 12 }, fires: true },
    { change: { boughtDays: 5, orderDays: 10 }, fires: false },
    { change: { orderDays: 41 }, fires: false }, // below half of their order days
    { change: { lastOn: ago(60) }, fires: true },
    { change: { lastOn: ago(59) }, fires: false },
    { change: { lastOn: ago(365) }, fires: true },
    { change: { lastOn: ago(366) }, fires: false },
    { change: { orderDaysSince: 6 }, fires: false }, // every second order: 1 in 64 by chance
    { change: { orderDaysSince: 7 }, fires: true },
    { change: { boughtDays: 40, orderDaysSince: 4 }, fires: true }, // every order
    { change: { boughtDays: 40, orderDaysSince: 3 }, fires: false },
    { change: { yearMinor: 6_000 }, fires: true }, // a twentieth of the client's year
    { change: { yearMinor: 5_999 }, fires: false },
  ])("$change", ({ change, fires }) => {
    expect(look({ ...takeaway, ...change }) !== null).toBe(fires);
  });

  test("several lines are one sign, the most valuable first, with what they were worth together", () => {
    const linen = { ...takeaway, line: "linen", lastOn: ago(70), yearMinor: 50_000 };
    expect(look(takeaway, linen)).toMatchObject({
      since: ago(70),
      lines: [{ line: "linen" }, { line: "takeaway" }],
      yearMinor: 80_000,
    });
  });

  test("a company without product lines is told nothing", () => {
    expect(look()).toBeNull();
  });
});
