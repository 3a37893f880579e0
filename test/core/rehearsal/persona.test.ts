import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDay, weekdayOf } from "#src/core/day.ts";
import { OBJECTIONS } from "#src/core/rehearsal/objection.ts";
import { makePersona, personaSchema } from "#src/core/rehearsal/persona.ts";
import { startTalk } from "#src/core/rehearsal/talk-state.ts";
import { chooseTrueReason } from "#src/core/rehearsal/true-reason.ts";
import { rehearsalFacts } from "../../support/rehearsal.ts";

const nothingKnown = rehearsalFacts({
  contactName: null,
  repName: null,
  tier: null,
  lastOrderOn: null,
  usualGapDays: null,
  missingProduct: null,
});

function drawnReasons(facts = nothingKnown, objection: (typeof OBJECTIONS)[number] = "price") {
  const seeds = Array.from({ length: 400 }, (_, seed) => seed);
  return seeds.map((seed) => chooseTrueReason(facts, { objection, seed }));
}

const MEANT_AS_SAID = [
  ["price", "B2"],
  ["missing-product", "B3"],
  ["bad-service", "B4"],
  ["late-delivery", "B5"],
  ["better-terms", "C5"],
  ["rude-employee", "B4a"],
  ["new-rules", "B8"],
  ["where-were-you", "B1"],
  ["rumour", "T1"],
] as const;

describe("the hidden reason", () => {
  test.each(MEANT_AS_SAID)("behind %s it is mostly another one than %s", (objection, stated) => {
    const drawn = drawnReasons(nothingKnown, objection);
    const same = drawn.filter(({ trueReason }) => trueReason === stated).length;
    expect(same / drawn.length).toBeLessThan(0.45);
    expect(same).toBeGreaterThan(0);
  });

  test("a pretext hides one of several", () => {
    const hidden = new Set(drawnReasons(nothingKnown, "pretext").map((one) => one.trueReason));
    expect(hidden.size).toBeGreaterThanOrEqual(5);
  });

  test("a delivery complaint makes a late delivery the likeliest, dated by the newest one", () => {
    const complaints = [
      { about: "delivery", madeOn: parseDay("2026-03-02") },
      { about: "delivery", madeOn: parseDay("2025-11-02") },
    ];
    const drawn = drawnReasons(rehearsalFacts({ ...nothingKnown, complaints }));
    const late = drawn.filter(({ basis }) => basis === "complaint");
    expect(late.length / drawn.length).toBeGreaterThan(0.4);
    expect(
      new Set(late.map(({ trueReason, incidentOn }) => `${trueReason} ${incidentOn}`)),
    ).toEqual(new Set(["B5 2026-03-02"]));
  });

  test("a complaint about something else shapes nothing", () => {
    const complaints = [{ about: "other", madeOn: parseDay("2026-03-02") }];
    expect(drawnReasons(rehearsalFacts({ ...nothingKnown, complaints }))).toEqual(drawnReasons());
  });

  test.each([
    { touchedOn: "2026-04-03", silence: false, why: "59 days ago" },
    { touchedOn: "2026-04-02", silence: true, why: "60 days ago" },
  ])("our last contact $why makes neglect plausible: $silence", ({ touchedOn, silence }) => {
    const facts = rehearsalFacts({ ...nothingKnown, lastOutgoingTouchOn: parseDay(touchedOn) });
    expect(drawnReasons(facts).some(({ basis }) => basis === "silence")).toBe(silence);
  });

  test("where contacts are not recorded, their absence is no sign of neglect", () => {
    const facts = rehearsalFacts({
      ...nothingKnown,
      keepsTouches: false,
      lastOutgoingTouchOn: null,
    });
    expect(drawnReasons(facts).some(({ basis }) => basis === "silence")).toBe(false);
  });

  test.each([
    { real: "B4a", drawn: "B4a" },
    { real: "B4b", drawn: "B4" },
    { real: "C5", drawn: "C5" },
    { real: "B7", drawn: "B7" },
    { real: "B10", drawn: undefined },
    { real: "C3", drawn: undefined },
  ])("the ledger's $real is rehearsed as $drawn", ({ real, drawn }) => {
    const facts = { ...nothingKnown, reasons: [{ real, isGuess: false }] };
    const fromLedger = drawnReasons(facts).find(({ basis }) => basis === "ledger");
    expect(fromLedger?.trueReason).toBe(drawn);
  });
});

describe("the persona", () => {
  test("is the same for the same facts, wish and seed, and survives being stored", () => {
    const objections = fc.constantFrom(...OBJECTIONS);
    fc.assert(
      fc.property(fc.integer(), objections, (seed, objection) => {
        const wish = { objection, difficulty: "medium", seed } as const;
        const persona = makePersona(rehearsalFacts(), wish);
        expect(makePersona(rehearsalFacts(), wish)).toEqual(persona);
        expect(personaSchema.parse(JSON.parse(JSON.stringify(persona)))).toEqual(persona);
      }),
    );
  });

  test.each([
    { language: "et", speaks: "et" },
    { language: "en", speaks: "en" },
    { language: "fi", speaks: "en" },
    { language: null, speaks: "en" },
  ])("a client whose language is $language speaks $speaks", ({ language, speaks }) => {
    const wish = { objection: "price", difficulty: "medium", seed: 1 } as const;
    expect(makePersona(rehearsalFacts({ language }), wish).language).toBe(speaks);
  });

  test.each([
    { today: "2026-06-01", first: "2026-06-03", second: "2026-06-08", why: "from a Monday" },
    { today: "2026-06-04", first: "2026-06-08", second: "2026-06-11", why: "Saturday moves on" },
    { today: "2026-06-05", first: "2026-06-08", second: "2026-06-12", why: "Sunday moves on" },
  ])("proposes working days: $why", ({ today, first, second }) => {
    const wish = { objection: "price", difficulty: "medium", seed: 1 } as const;
    const { about } = makePersona(rehearsalFacts({ today: parseDay(today) }), wish);
    expect([about.firstDay, about.secondDay]).toEqual([first, second]);
    expect(weekdayOf(about.recontactOn)).toBeLessThan(6);
  });

  test.each([
    { objection: "missing-product", difficulty: "easy", trust: 3, irritation: 1 },
    { objection: "price", difficulty: "medium", trust: 2, irritation: 3 },
    { objection: "bad-service", difficulty: "medium", trust: 2, irritation: 4 },
    { objection: "bad-service", difficulty: "hard", trust: 1, irritation: 5 },
  ] as const)("$objection, $difficulty begins at $trust / $irritation", (at) => {
    const wish = { objection: at.objection, difficulty: at.difficulty, seed: 1 };
    expect(startTalk(makePersona(rehearsalFacts(), wish))).toMatchObject({
      trust: at.trust,
      irritation: at.irritation,
    });
  });
});
