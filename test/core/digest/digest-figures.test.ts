import { describe, expect, test } from "vitest";
import type { CaseTiming } from "#src/core/case/what-is-due.ts";
import { addDays, parseDay } from "#src/core/day.ts";
import type { DigestCase } from "#src/core/digest/digest-case.ts";
import { digestFigures, type DigestGround } from "#src/core/digest/digest-figures.ts";
import { keptDigestSchema } from "#src/core/digest/kept-digest.ts";
import type { LapseFact } from "#src/core/digest/lapse-fact.ts";
import { lapseFact } from "../../support/lapse-facts.ts";

const from = parseDay("2026-03-02"); // a Monday
const to = addDays(from, 6);
const today = addDays(from, 7);

const ground = (change: Partial<DigestGround> = {}): DigestGround => ({
  currency: "EUR",
  span: { from, to },
  asOf: { day: today, hour: 9 },
  facts: [],
  cases: [],
  contactWithinDays: 1,
  promises: { open: 0, overdue: 0 },
  rules: { records: new Map(), paused: new Set(), toPause: new Map() },
  mornings: { firstOn: addDays(from, -400), count: 5, heldBack: {} },
  ...change,
});

const untouched: CaseTiming = {
  state: "unowned",
  since: addDays(from, -9),
  snoozedUntil: null,
  restsUntil: null,
  reason: null,
  againDays: null,
};

const caseOf = (
  { lapseId }: LapseFact,
  timing: Partial<CaseTiming> = {},
  change: Partial<DigestCase> = {},
): DigestCase => ({
  caseId: `case ${lapseId}`,
  lapseId: String(lapseId),
  ownerId: null,
  isRestricted: false,
  promiseDueOn: null,
  timing: { ...untouched, ...timing },
  ...change,
});

const before = (minor: number) => lapseFact({ postedOn: addDays(from, -9), atRiskMinor: minor });

test("a kept digest can be read again", () => {
  const facts = [lapseFact({ postedOn: from, reason: "B2", ownerId: "m1" })];
  const made = digestFigures(ground({ facts, cases: facts.map((fact) => caseOf(fact)) }));
  expect(keptDigestSchema.parse(JSON.parse(JSON.stringify(made)))).toEqual(made);
});

describe("what it is held against", () => {
  test("the week before and the thirteen weeks before", () => {
    const facts = [-7, -1, -91, -92].map((days) => lapseFact({ postedOn: addDays(from, days) }));
    const made = digestFigures(ground({ facts }));
    expect(made.before?.lost.lapses).toBe(2);
    expect(made.usual?.spans).toBe(13);
    expect(made.usual?.flow.lost.lapses).toBe(3);
  });

  test.each([
    { since: 0, before: false, spans: null },
    { since: -6, before: false, spans: null },
    { since: -7, before: true, spans: 1 },
    { since: -14, before: true, spans: 2 },
  ])("nothing from before the first morning, $since days from the week", (given) => {
    const mornings = { firstOn: addDays(from, given.since), count: 5, heldBack: {} };
    const made = digestFigures(ground({ mornings }));
    expect(made.before !== null).toBe(given.before);
    expect(made.usual?.spans ?? null).toBe(given.spans);
  });

  test("a week so far is held against the same days of the week before", () => {
    const facts = [-7, -6, -5, -4].map((days) => lapseFact({ postedOn: addDays(from, days) }));
    const made = digestFigures(ground({ facts, span: { from, to: addDays(from, 2) } }));
    expect(made.before?.lost.lapses).toBe(3);
  });

  test("a day is held against the day before", () => {
    const facts = [-1, -2].map((days) => lapseFact({ postedOn: addDays(from, days) }));
    const made = digestFigures(ground({ facts, span: { from, to: from } }));
    expect(made.before?.lost.lapses).toBe(1);
  });
});

describe("what is left undone", () => {
  test.each([
    { is: "untaken", timing: {}, counts: 1 },
    { is: "snoozed", timing: { snoozedUntil: addDays(today, 1) }, counts: 0 },
    { is: "awake again", timing: { snoozedUntil: today }, counts: 1 },
    { is: "at rest", timing: { restsUntil: addDays(today, 1) }, counts: 0 },
    { is: "taken", timing: { state: "taken" as const }, counts: 0 },
  ])("a case that is $is counts $counts times as nobody's", ({ timing, counts }) => {
    const fact = before(500);
    const made = digestFigures(ground({ facts: [fact], cases: [caseOf(fact, timing)] }));
    expect(made.unowned).toEqual({ lapses: counts, minor: counts * 500 });
  });

  test.each([
    { days: 1, reason: null, state: "taken" as const, counts: 0 },
    { days: 2, reason: null, state: "taken" as const, counts: 1 },
    { days: 14, reason: null, state: "contacted" as const, counts: 0 },
    { days: 15, reason: null, state: "contacted" as const, counts: 1 },
    { days: 60, reason: "A7" as const, state: "contacted" as const, counts: 0 },
    { days: 61, reason: "A7" as const, state: "contacted" as const, counts: 1 },
    { days: 400, reason: "X4" as const, state: "contacted" as const, counts: 0 },
  ])("$state since $days days with $reason: late $counts", ({ days, state, reason, counts }) => {
    const fact = before(500);
    const timing = { state, reason, since: addDays(today, -days) };
    const made = digestFigures(ground({ facts: [fact], cases: [caseOf(fact, timing)] }));
    expect(made.overdue.lapses).toBe(counts);
  });

  test("only what was at risk at the end of the span", () => {
    const fact = lapseFact({ postedOn: today });
    const made = digestFigures(ground({ facts: [fact], cases: [caseOf(fact)] }));
    expect(made.unowned.lapses).toBe(0);
    expect(made.lookAt).toEqual([]);
  });
});

describe("whom to look at", () => {
  test("three: what is left undone first, most money first", () => {
    const [big, late, alone, small] = [before(900), before(400), before(500), before(100)];
    const resting = { state: "taken" as const, since: today };
    const cases = [
      caseOf(big, resting),
      caseOf(late, resting, { promiseDueOn: addDays(today, -3) }),
      caseOf(alone),
      caseOf(small, resting),
    ];
    const { lookAt } = digestFigures(ground({ facts: [big, late, alone, small], cases }));
    expect(lookAt.map(({ clientId, why }) => [clientId, why])).toEqual([
      [alone.clientId, { is: "nobody-has-it", days: 16 }],
      [late.clientId, { is: "promise-overdue", days: 3 }],
      [big.clientId, { is: "most-money" }],
    ]);
  });

  test("never a restricted case", () => {
    const fact = before(900);
    const cases = [caseOf(fact, {}, { isRestricted: true })];
    const made = digestFigures(ground({ facts: [fact], cases }));
    expect(made.lookAt).toEqual([]);
    expect(made.unowned.lapses).toBe(1);
  });

  test("a promise due today is not late", () => {
    const fact = before(900);
    const cases = [caseOf(fact, { state: "taken", since: today }, { promiseDueOn: today })];
    const [look] = digestFigures(ground({ facts: [fact], cases })).lookAt;
    expect(look?.why).toEqual({ is: "most-money" });
  });
});

test("reasons are of what was lost in the span and did not prove mistaken in it", () => {
  const lost = { postedOn: from, reason: "B2" as const };
  const mistaken = { how: "mistaken" as const, alone: false };
  const facts = [
    lapseFact({ ...lost, isConfirmed: true }),
    lapseFact({ ...lost, ending: { ...mistaken, on: to } }),
    lapseFact({ ...lost, ending: { ...mistaken, on: today } }),
    lapseFact({ postedOn: addDays(from, -1), reason: "B2" }),
    lapseFact({ postedOn: from, reason: "B4a" }),
    lapseFact({ postedOn: to, lapses: 2 }),
  ];
  const { groups, factors, unknown } = digestFigures(ground({ facts })).reasons;
  expect(groups.B).toEqual({ lapses: 3, minor: 360_000, confirmed: 1 });
  expect(factors.price).toEqual({ lapses: 2, minor: 240_000, confirmed: 1 });
  expect(factors.relationship.lapses).toBe(1);
  expect(unknown).toBe(2);
});

test("rows say who has most at risk or lost most, and leave out who has nothing", () => {
  const old = { how: "regained" as const, on: addDays(from, -1), alone: false };
  const facts = [
    lapseFact({ ownerId: "small", postedOn: from, atRiskMinor: 10 }),
    lapseFact({ ownerId: null, postedOn: addDays(from, -30), atRiskMinor: 20 }),
    lapseFact({ ownerId: "done", postedOn: addDays(from, -30), ending: old }),
  ];
  expect(digestFigures(ground({ facts })).byRep.map(({ key }) => key)).toEqual([null, "small"]);
});
