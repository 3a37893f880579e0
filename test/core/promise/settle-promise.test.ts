import { describe, expect, test } from "vitest";
import { addDays } from "#src/core/day.ts";
import { firstDayOf } from "#src/core/promise/client-promise.ts";
import { maySettle, settlePromise } from "#src/core/promise/settle-promise.ts";
import { aPromise, TODAY } from "./a-promise.ts";

const tomorrow = addDays(TODAY, 1);

describe("how a promise ends", () => {
  test("kept: on the day, with nothing more to say", () => {
    expect(settlePromise(aPromise(), { type: "kept", note: null }, TODAY)).toMatchObject({
      ok: true,
      changed: true,
      next: { state: "kept", settledOn: TODAY },
    });
  });

  test.each([
    { action: { type: "broken", note: " " } },
    { action: { type: "withdraw", why: "" } },
    { action: { type: "move", to: tomorrow, why: "" } },
  ] as const)("$action.type without a word about it is refused", ({ action }) => {
    expect(settlePromise(aPromise(), action, TODAY)).toEqual({ ok: false, why: "no-words" });
  });

  test("the same click once more changes nothing; another end is refused, and so is moving it", () => {
    const kept = aPromise({ state: "kept", settledOn: TODAY });
    expect(settlePromise(kept, { type: "kept", note: null }, tomorrow)).toMatchObject({
      changed: false,
      next: { settledOn: TODAY },
    });
    const refused = { ok: false, why: "settled-before" };
    expect(settlePromise(kept, { type: "broken", note: "late" }, TODAY)).toEqual(refused);
    expect(settlePromise(kept, { type: "move", to: tomorrow, why: "x" }, TODAY)).toEqual(refused);
  });
});

describe("moving a promise", () => {
  test.each([
    { to: null, why: "no-day" },
    { to: addDays(TODAY, -1), why: "day-past" },
    { to: TODAY, why: "same-day" },
    { to: addDays(TODAY, 367), why: "day-too-far" },
  ])("to $to is refused: $why", ({ to, why }) => {
    const action = { type: "move", to, why: "a strike" } as const;
    expect(settlePromise(aPromise(), action, TODAY)).toEqual({ ok: false, why });
  });

  test("keeps every earlier day, the one said first among them", () => {
    const once = settlePromise(aPromise(), { type: "move", to: tomorrow, why: "a strike" }, TODAY);
    if (!once.ok) throw new Error(once.why);
    const later = { type: "move", to: addDays(TODAY, 9), why: "still" } as const;
    const twice = settlePromise({ ...aPromise(), ...once.next }, later, TODAY);
    if (!twice.ok) throw new Error(twice.why);
    expect(twice.next).toMatchObject({ state: "open", movedFrom: [TODAY, tomorrow] });
    expect(firstDayOf(twice.next)).toBe(TODAY);
  });
});

test.each([
  ["its owner", { memberId: "mari", role: "rep", teamId: null, slackUserId: "U-Mari" }, true],
  ["who made it", { memberId: "x", role: "rep", teamId: null, slackUserId: "U-Mari" }, true],
  ["a manager", { memberId: "v", role: "manager", teamId: null, slackUserId: "U-V" }, true],
  ["another rep", { memberId: "j", role: "rep", teamId: null, slackUserId: "U-J" }, false],
] as const)("%s may say how it ended: %j, %s", (_who, actor, may) => {
  expect(maySettle(actor, aPromise())).toBe(may);
});
