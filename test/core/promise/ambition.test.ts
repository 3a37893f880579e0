import { describe, expect, test } from "vitest";
import { addDays } from "#src/core/day.ts";
import { DEFAULT_METHOD_POLICY } from "#src/core/method-policy.ts";
import { ambitionsOf } from "#src/core/promise/ambition.ts";
import type { ClientPromise } from "#src/core/promise/client-promise.ts";
import { aPromise, TODAY } from "./a-promise.ts";

const FRIDAY = addDays(TODAY, 2);
const many = (count: number, one: ClientPromise) => Array.from({ length: count }, () => one);
const { mostOpen, leastOnTimeShare } = DEFAULT_METHOD_POLICY.promises;

function ambitions(owners: readonly ClientPromise[], changes = {}): string[] {
  const put = { kind: "to-client", what: "two boxes", ownerId: "mari", dueOn: FRIDAY, ...changes };
  return ambitionsOf(
    { ...put, kind: put.kind === "by-client" ? "by-client" : "to-client" },
    { today: TODAY, owners, workingDays: [1, 2, 3, 4, 5], policy: DEFAULT_METHOD_POLICY },
  ).map(({ is }) => is);
}

describe("a promise that may be too much (FI-091)", () => {
  const kept = aPromise({ state: "kept", settledOn: TODAY });
  const broken = aPromise({ state: "broken", settledOn: TODAY });

  test.each([
    { on: 4, off: 1, warned: false }, // exactly the share
    { on: 3, off: 1, warned: true },
    { on: 0, off: 3, warned: false }, // too few to say anything
    { on: 0, off: 4, warned: true },
  ])("$on on time and $off broken", ({ on, off, warned }) => {
    expect(leastOnTimeShare).toBe(0.8);
    const said = ambitions([...many(on, kept), ...many(off, broken)]);
    expect(said.includes("rarely-on-time")).toBe(warned);
  });

  test("what ended more than a year ago is forgotten", () => {
    const old = aPromise({ state: "broken", settledOn: addDays(TODAY, -366) });
    expect(ambitions(many(9, old))).toEqual([]);
  });

  test.each([
    { open: mostOpen - 1, warned: false },
    { open: mostOpen, warned: true },
  ])("$open open ones", ({ open, warned }) => {
    expect(ambitions(many(open, aPromise())).includes("much-open")).toBe(warned);
  });

  test.each([
    { others: 2, warned: false },
    { others: 3, warned: true },
  ])("$others others for the same day", ({ others, warned }) => {
    const same = many(others, aPromise({ dueOn: FRIDAY }));
    expect(ambitions(same).includes("same-day")).toBe(warned);
  });

  test.each([
    ["It will always arrive on time", true],
    ["100% of orders on Fridays", true],
    ["We guarantee the price", true],
    ["Alati õigel ajal", true],
    ["The two boxes are at the door", false],
    ["A new hallways plan", false],
  ])("%s", (what, warned) => {
    expect(ambitions([], { what }).includes("absolute")).toBe(warned);
  });

  test("a Saturday is no working day", () => {
    expect(ambitions([], { dueOn: addDays(FRIDAY, 1) })).toEqual(["day-off"]);
  });

  test("what the client promised costs us nothing", () => {
    expect(ambitions(many(20, broken), { kind: "by-client", what: "always" })).toEqual([]);
  });
});
