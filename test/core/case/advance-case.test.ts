import { expect, test } from "vitest";
import { advanceCase } from "#src/core/case/advance-case.ts";
import type { CaseAction } from "#src/core/case/case-action.ts";
import type { WinBackCase } from "#src/core/case/case-state.ts";
import { parseDay } from "#src/core/day.ts";
import { caseGround, caseStanding } from "../../support/case-ground.ts";

const TODAY = parseDay("2026-05-04");
const NEXT_WEEK = parseDay("2026-05-11");
const unowned: WinBackCase = { state: "unowned", snoozedUntil: null };
const taken: WinBackCase = { state: "taken", ownerId: "m1", snoozedUntil: null };
const contacted: WinBackCase = { state: "contacted", ownerId: "m1", snoozedUntil: null };
const regained: WinBackCase = { state: "regained", ownerId: "m1" };
const dismissed: WinBackCase = { state: "dismissed", ownerId: null, why: "seasonal" };
const ground = caseGround({ today: TODAY });
const advance = (life: WinBackCase, action: CaseAction) =>
  advanceCase(caseStanding({}, life), action, ground);
const take: CaseAction = { type: "take", memberId: "m1" };
const snooze: CaseAction = { type: "snooze", until: NEXT_WEEK, today: TODAY };

test.each([
  ["take an unowned case", unowned, take, taken],
  ["take a contacted case that nobody owns", { ...contacted, ownerId: null }, take, contacted],
  ["snooze keeps the owner", taken, snooze, { ...taken, snoozedUntil: NEXT_WEEK }],
  [
    "not lapsed",
    taken,
    { type: "dismiss", why: "other", note: null },
    { state: "dismissed", ownerId: "m1", why: "other" },
  ],
  ["a message went out", taken, { type: "send" }, contacted],
  [
    "a message went out from nobody's case",
    unowned,
    { type: "send" },
    { ...contacted, ownerId: null },
  ],
  ["an order came in", contacted, { type: "return", on: TODAY, by: "order" }, regained],
  [
    "an order came in for nobody's case",
    unowned,
    { type: "return", on: TODAY, by: "order" },
    { state: "regained", ownerId: null },
  ],
  ["a reason of a closed case", regained, { type: "record-reason" }, regained],
] satisfies [string, WinBackCase, CaseAction, WinBackCase][])(
  "%s",
  (_what, current, action, next) => {
    expect(advance(current, action)).toMatchObject({
      ok: true,
      changed: true,
      next: { life: next },
    });
  },
);

test.each([
  ["taking one's own case", taken, take],
  ["snoozing to the same day", { ...taken, snoozedUntil: NEXT_WEEK }, snooze],
  ["dismissing for the same cause", dismissed, { type: "dismiss", why: "seasonal", note: null }],
  ["a return that is known", regained, { type: "return", on: TODAY, by: "order" }],
  ["waking a case that is awake", taken, { type: "wake", today: TODAY }],
  ["waking a closed case", dismissed, { type: "wake", today: TODAY }],
] satisfies [string, WinBackCase, CaseAction][])(
  "a second time changes nothing: %s",
  (_what, current, action) => {
    expect(advance(current, action)).toEqual({
      ok: true,
      changed: false,
      next: caseStanding({}, current),
      event: null,
    });
  },
);

test.each([
  ["another's case", taken, { type: "take", memberId: "m2" }, "taken-by-another"],
  ["taking a regained case", regained, take, "already-regained"],
  ["snoozing a regained case", regained, snooze, "already-regained"],
  [
    "dismissing a regained case",
    regained,
    { type: "dismiss", why: "other", note: null },
    "already-regained",
  ],
  ["taking a dismissed case", dismissed, take, "already-dismissed"],
  [
    "dismissing for another cause",
    dismissed,
    { type: "dismiss", why: "other", note: null },
    "already-dismissed",
  ],
  [
    "an order on a dismissed case",
    dismissed,
    { type: "return", on: TODAY, by: "order" },
    "already-dismissed",
  ],
  ["snoozing until today", taken, { type: "snooze", until: TODAY, today: TODAY }, "date-not-ahead"],
] satisfies [string, WinBackCase, CaseAction, string][])(
  "refused: %s",
  (_what, current, action, why) => {
    expect(advance(current, action)).toMatchObject({ ok: false, why });
  },
);

test.each([
  { today: "2026-05-10", wakes: false },
  { today: "2026-05-11", wakes: true },
  { today: "2026-05-12", wakes: true },
])("a case snoozed until 11 May is back that morning: $today", ({ today, wakes }) => {
  const step = advance(
    { ...taken, snoozedUntil: NEXT_WEEK },
    { type: "wake", today: parseDay(today) },
  );
  expect(step).toMatchObject({ ok: true, changed: wakes });
});
