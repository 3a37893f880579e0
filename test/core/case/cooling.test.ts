import { assert, integer, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { coolingEnd } from "#src/core/case/cooling-end.ts";
import { lightTouchDays } from "#src/core/case/light-touch-days.ts";
import { type AngleGrounds, newAngles } from "#src/core/case/new-angle.ts";
import { addDays, daysBetween, parseDay } from "#src/core/day.ts";
import { DEFAULT_METHOD_POLICY } from "#src/core/method-policy.ts";

const today = parseDay("2026-05-05");
const policy = DEFAULT_METHOD_POLICY;
const { persistence } = policy; // 75 days; 150 for a promise without a day

describe("how long a case rests after a clear no", () => {
  const end = (given: Partial<Parameters<typeof coolingEnd>[0]> = {}) =>
    coolingEnd({ today, chosen: null, rivalPromise: null, reason: null, policy, ...given });

  test.each([
    ["as the policy says", {}, 75, "policy"],
    ["until the chosen day", { chosen: addDays(today, 20) }, 20, "chosen"],
    ["until the rival's day", { rivalPromise: { by: addDays(today, 40) } }, 40, "rival-promise"],
    ["for months when the promise has no day", { rivalPromise: { by: null } }, 150, "over-promise"],
    ["for months after an over-promise", { reason: "C6" as const }, 150, "over-promise"],
    [
      "as the policy says when the rival's day is past",
      { rivalPromise: { by: today } },
      75,
      "policy",
    ],
    [
      "until the chosen day before any other",
      { chosen: addDays(today, 9), rivalPromise: { by: addDays(today, 40) } },
      9,
      "chosen",
    ],
  ] as const)("%s", (_, given, days, because) => {
    expect(end(given)).toEqual({ until: addDays(today, days), because });
  });

  test("a company that wants no rest gets a day of it: the case must come back by itself", () => {
    const noRest = { persistence: { coolingDays: 0, overPromiseDays: 0 }, tryAgainDays: {} };
    expect(end({ policy: noRest }).until).toBe(addDays(today, 1));
  });

  test.each([
    ["B5", 90, "reason"],
    ["B4", 75, "policy"], // put back
    ["B2", 75, "policy"],
    ["C6", 150, "over-promise"],
    [null, 75, "policy"],
  ] as const)("with a company's own time for B5, %s rests for %i days", (reason, days, because) => {
    const own = { ...policy, tryAgainDays: { B5: 90, B4: null } };
    expect(end({ reason, policy: own })).toEqual({ until: addDays(today, days), because });
  });
});

const touchesIn = (length: number, aQuarter = persistence.lightTouchesAQuarter) =>
  lightTouchDays({ since: today, until: addDays(today, length), aQuarter });

describe("light touches while a case rests", () => {
  test.each([
    [27, 0],
    [28, 1],
    [73, 1],
    [74, 2],
    [75, 2],
  ])("a rest of %i days has room for %i", (length, touches) => {
    expect(touchesIn(length)).toHaveLength(touches);
  });

  test("none where the company wants none", () => {
    expect(touchesIn(75, 0)).toEqual([]);
  });

  test("never more than so many in a quarter, never at either end", () => {
    assert(
      property(integer({ min: 1, max: 550 }), integer({ min: 0, max: 6 }), (length, most) => {
        const touches = touchesIn(length, most);
        for (const first of touches) {
          expect(daysBetween(today, first)).toBeGreaterThanOrEqual(14);
          expect(daysBetween(first, addDays(today, length))).toBeGreaterThanOrEqual(14);
          const within = touches.filter((on) => on >= first && daysBetween(first, on) < 91);
          expect(within.length).toBeLessThanOrEqual(most);
        }
      }),
    );
  });
});

describe("what a talk after the rest begins with", () => {
  const angles = (given: Partial<AngleGrounds>) =>
    newAngles({
      today,
      newAngle: null,
      rival: null,
      fixedSince: [],
      openWishes: [],
      reasons: [],
      ...given,
    });

  test("with nothing new it asks what would have to change", () => {
    expect(angles({})).toEqual([{ kind: "ask-again" }]);
    expect(angles({ reasons: ["B5"] })).toEqual([{ kind: "ask-again" }]);
  });

  test("what was planned comes first, and three are enough", () => {
    const found = angles({
      newAngle: "Show the new depot",
      fixedSince: ["Second driver"],
      openWishes: ["Delivery before eight"],
      reasons: ["B5", "B2"],
    });
    expect(found).toEqual([
      { kind: "own-plan", words: "Show the new depot" },
      { kind: "fixed", what: "Second driver" },
      { kind: "wish", what: "Delivery before eight" },
    ]);
  });

  test.each([
    [today, "rival-promise"],
    [null, "rival-promise"],
    [addDays(today, 1), "rival"],
  ])("a rival's promise for %s", (by, kind) => {
    const rival = { name: "Harku Hulgi", promised: "a third cheaper", by };
    expect(angles({ rival })[0]).toMatchObject({ kind, rival: "Harku Hulgi" });
  });

  test("a client who went to a competitor is asked how it goes there", () => {
    expect(angles({ reasons: ["C5"] })).toEqual([{ kind: "rival", rival: null }]);
  });

  test("reasons that the last talk left aside are an angle", () => {
    expect(angles({ reasons: ["B5", "B5", "B2"] })).toEqual([{ kind: "reason", reason: "B2" }]);
  });
});
