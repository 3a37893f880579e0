import { expect, test } from "vitest";
import { addDays, parseDay } from "#src/core/day.ts";
import { type AlertOutcome, judgeAlert } from "#src/core/lapse/alert-verdict.ts";

const POSTED = parseDay("2026-03-02");
const after = (days: number) => addDays(POSTED, days);

const open: AlertOutcome = {
  alertId: "a",
  rules: ["long-silence"],
  postedOn: POSTED,
  horizonDays: 60,
  isSilence: true,
  dismissed: null,
  wordsOn: null,
  contactOn: null,
  isTaken: false,
  orderOn: null,
};

const judge = (change: Partial<AlertOutcome>, days = 100) =>
  judgeAlert({ ...open, ...change }, after(days));

test.each([
  { why: "seasonal", is: "not-lapsed" },
  { why: "known-pause", is: "not-lapsed" },
  { why: "wrong-data", is: "not-lapsed" },
  { why: "other", is: "not-lapsed" },
  { why: "closed-down", is: "right" },
] as const)("a rep says '$why': $is", ({ why, is }) => {
  expect(judge({ dismissed: { why, on: after(3) } }, 3)).toEqual({ on: after(3), is });
});

test("what a rep says on a later day is not known yet", () => {
  expect(judge({ dismissed: { why: "seasonal", on: after(4) } }, 3)).toBeNull();
});

test("an order after the case was taken, but with no contact noted, says nothing", () => {
  expect(judge({ orderOn: after(10), isTaken: true })).toBeNull();
  expect(judge({ orderOn: after(10), isTaken: true, contactOn: after(9) })).toMatchObject({
    is: "right",
  });
});

test("what a rep says goes before the client's words and before orders", () => {
  const dismissed = { why: "seasonal", on: after(9) } as const;
  expect(judge({ dismissed, wordsOn: after(2), orderOn: after(70) })).toMatchObject({
    is: "not-lapsed",
  });
});

test("a reason in the client's words is right, whatever they ordered", () => {
  expect(judge({ wordsOn: after(12), orderOn: after(5) })).toEqual({ on: after(12), is: "right" });
});

test.each([
  { orderAfter: 0, verdict: { on: after(0), is: "ordered-alone" } },
  { orderAfter: 59, verdict: { on: after(59), is: "ordered-alone" } },
  { orderAfter: 60, verdict: { on: after(60), is: "ordered-alone" } },
  { orderAfter: 61, verdict: { on: after(61), is: "right" } },
])("an order of their own after $orderAfter days: $verdict.is", ({ orderAfter, verdict }) => {
  expect(judge({ orderOn: after(orderAfter) })).toEqual(verdict);
});

test("an order that was placed before the alert and came in later shows that it was wrong", () => {
  expect(judge({ orderOn: after(-4), contactOn: after(0) })).toMatchObject({
    is: "ordered-alone",
  });
});

test.each([
  { contactAfter: 9, is: "right" },
  { contactAfter: 10, is: "right" },
  { contactAfter: 11, is: "ordered-alone" },
])("an order after 10 days and our contact after $contactAfter: $is", ({ contactAfter, is }) => {
  expect(judge({ orderOn: after(10), contactOn: after(contactAfter) })).toMatchObject({ is });
});

test.each([
  { days: 60, verdict: null },
  { days: 61, verdict: { on: after(61), is: "right" } },
])("no order by day $days: $verdict", ({ days, verdict }) => {
  expect(judge({}, days)).toEqual(verdict);
});

test("a signal's own horizon counts instead of the usual one", () => {
  expect(judge({ horizonDays: 120, orderOn: after(100) })).toMatchObject({ is: "ordered-alone" });
  expect(judge({ horizonDays: 120 }, 120)).toBeNull();
});

test("an order of a day to come is not known yet", () => {
  expect(judge({ orderOn: after(20) }, 19)).toBeNull();
});

test.each([
  { contactOn: null, days: 61, verdict: null },
  { contactOn: null, isTaken: true, days: 60, verdict: null },
  { contactOn: null, isTaken: true, days: 61, verdict: { on: after(61), is: "right" } },
  { contactOn: after(61), days: 90, verdict: null },
  { contactOn: after(60), days: 60, verdict: null },
  { contactOn: after(60), days: 61, verdict: { on: after(61), is: "right" } },
])(
  "of a client who still buys, orders say nothing: contact $contactOn, day $days",
  ({ contactOn, isTaken = false, days, verdict }) => {
    const outcome = { isSilence: false, orderOn: after(5), contactOn, isTaken };
    expect(judge(outcome, days)).toEqual(verdict);
  },
);
