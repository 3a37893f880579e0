import { assert, integer, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { planTouches, type TouchRecord } from "#src/core/contact/touch-brake.ts";
import { touchInterval, type TouchInputs } from "#src/core/contact/touch-interval.ts";
import { addDays, parseDay } from "#src/core/day.ts";
import { DEFAULT_METHOD_POLICY } from "#src/core/method-policy.ts";

const policy = DEFAULT_METHOD_POLICY.contact;
const today = parseDay("2026-05-05");

const inputs = (given: Partial<TouchInputs> = {}): TouchInputs => ({
  tier: "silver", // 45 days
  yearMinor: 100_000,
  bestYearMinor: 100_000,
  ordersAYear: 4,
  productLines: 1,
  needsService: false,
  ...given,
});

describe("how often to be in touch, from the four inputs", () => {
  test.each([
    [inputs({ tier: "gold" }), 21, []],
    [inputs(), 45, []],
    [inputs({ tier: "copper" }), 120, []],
    [inputs({ bestYearMinor: 149_999 }), 45, []],
    [inputs({ bestYearMinor: 150_000 }), 36, ["potential"]],
    [inputs({ ordersAYear: 11.9 }), 45, []],
    [inputs({ ordersAYear: 12 }), 36, ["orders"]],
    [inputs({ productLines: 3 }), 45, []],
    [inputs({ productLines: 4 }), 36, ["lines"]],
    [inputs({ needsService: true }), 36, ["service"]],
    [
      inputs({ ordersAYear: 20, productLines: 9, needsService: true }),
      23,
      ["orders", "lines", "service"],
    ],
  ])("%# inputs give days and say why", (given, days, because) => {
    expect(touchInterval(given, policy, null)).toMatchObject({ days, because });
  });

  test("a client who has brought nothing has no potential by that", () => {
    expect(touchInterval(inputs({ yearMinor: 0, bestYearMinor: 0 }), policy, null).because).toEqual(
      [],
    );
  });

  test("somebody's own interval counts, with its reason", () => {
    const own = { days: 10, why: "They asked for a call after each delivery" };
    expect(touchInterval(inputs(), policy, own)).toMatchObject({ days: 10, own });
  });

  test("no reckoning goes below the least", () => {
    const tight = { ...policy, gapDays: { ...policy.gapDays, gold: 8 } };
    const busy = inputs({ tier: "gold", ordersAYear: 50, productLines: 9, needsService: true });
    expect(touchInterval(busy, tight, null).days).toBe(policy.leastDays);
  });
});

describe("the brake", () => {
  const interval = touchInterval(inputs(), policy, null);
  const plan = (given: Partial<TouchRecord>) =>
    planTouches(
      interval,
      { fruitless: 0, lastTouchOn: today, tooMuchOn: null, hasFloor: false, ...given },
      policy,
    );

  test.each([
    [2, 45, null],
    [3, 68, "fruitless"],
    [5, 68, "fruitless"],
    [6, 101, "fruitless"],
    [60, 365, "fruitless"],
  ])("after %i fruitless contacts the gap is %i days", (fruitless, days, brake) => {
    expect(plan({ fruitless })).toMatchObject({ days, brake, nextOn: addDays(today, days) });
  });

  test("against a more persistent rival contacts never become fewer (FI-167)", () => {
    expect(plan({ fruitless: 9, hasFloor: true })).toMatchObject({
      days: 45,
      brake: null,
      hasFloor: true,
    });
  });

  test("what the client finds too much wins over that plan, and over somebody's own interval", () => {
    const tooMuchOn = addDays(today, 3);
    expect(plan({ tooMuchOn, hasFloor: true })).toMatchObject({
      days: 68,
      brake: "too-much",
      nextOn: addDays(tooMuchOn, 68),
    });
    const own = touchInterval(inputs(), policy, { days: 5, why: null });
    const record = { fruitless: 0, lastTouchOn: null, tooMuchOn: today, hasFloor: false };
    expect(planTouches(own, record, policy).days).toBe(45);
  });

  test("with nothing done yet any day is right", () => {
    expect(plan({ lastTouchOn: null }).nextOn).toBeNull();
  });

  test("more fruitless contacts never bring the next one nearer", () => {
    const few = integer({ min: 0, max: 200 });
    assert(
      property(few, few, (fruitless, more) => {
        expect(plan({ fruitless: fruitless + more }).days).toBeGreaterThanOrEqual(
          plan({ fruitless }).days,
        );
      }),
    );
  });
});
