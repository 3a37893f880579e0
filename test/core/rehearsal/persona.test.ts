import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDay, weekdayOf } from "#src/core/day.ts";
import { OBJECTIONS } from "#src/core/rehearsal/objection.ts";
import { makePersona, personaSchema, TALK_LANGUAGES } from "#src/core/rehearsal/persona.ts";
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

type Drawn = ReturnType<typeof drawnReasons>[number];
const promised = (one: Drawn): boolean => one.basis === "promise";
const late = (one: Drawn): boolean => one.trueReason === "B5";

/** Of 400 draws behind a price. */
function share(facts: typeof nothingKnown, wanted: (one: Drawn) => boolean): number {
  const drawn = drawnReasons(facts);
  return drawn.filter(wanted).length / drawn.length;
}

describe("what the company knows", () => {
  test("a promise of ours that was not kept makes that the likeliest", () => {
    const facts = { ...nothingKnown, brokenPromises: [{ dueOn: parseDay("2026-04-01") }] };
    expect(share(facts, promised)).toBeGreaterThan(0.25);
    expect(share(nothingKnown, promised)).toBe(0);
    expect(
      new Set(
        drawnReasons(facts)
          .filter(promised)
          .map((one) => one.trueReason),
      ),
    ).toEqual(new Set(["B7"]));
  });

  test("what other clients leave for is drawn more often, by its share of all confirmed reasons", () => {
    const some = { ...nothingKnown, companyReasons: { B5: 3, B1: 9 } };
    const most = { ...nothingKnown, companyReasons: { B5: 9, B1: 3 } };
    expect(share(some, late)).toBeGreaterThan(share(nothingKnown, late));
    expect(share(most, late)).toBeGreaterThan(share(some, late));
  });

  test.each([
    { companyReasons: { B6b: 5 }, drawn: "B6", why: "a kind of a reason counts for the reason" },
    { companyReasons: { C3: 5 }, drawn: undefined, why: "what nobody can rehearse is left out" },
    { companyReasons: { B3: 5 }, drawn: undefined, why: "no missing product behind a price" },
  ])("$why", ({ companyReasons, drawn }) => {
    const found = drawnReasons({ ...nothingKnown, companyReasons });
    expect(found.find(({ basis }) => basis === "company")?.trueReason).toBe(drawn);
  });
});

test("nothing is called made up that the books say", () => {
  const complaints = [{ about: "delivery", madeOn: parseDay("2026-03-02") }];
  const drawn = drawnReasons(rehearsalFacts({ ...nothingKnown, complaints }));
  const bases = drawn.filter(late).map(({ basis, incidentOn }) => `${basis} ${incidentOn}`);
  expect(new Set(bases)).toEqual(new Set(["complaint 2026-03-02"]));
});

describe("another try", () => {
  test("hides another reason than the last one, whatever the books say", () => {
    const facts = { ...nothingKnown, reasons: [{ real: "B5", isGuess: false }] };
    const seeds = Array.from({ length: 300 }, (_, seed) => seed);
    for (const objection of OBJECTIONS) {
      const drawn = seeds.map(
        (seed) => chooseTrueReason(facts, { objection, seed, notReason: "B5" }).trueReason,
      );
      expect(drawn).not.toContain("B5");
      expect(new Set(drawn).size).toBeGreaterThanOrEqual(3);
    }
  });

  test("the wish is no part of the persona", () => {
    const wish = { objection: "price", difficulty: "easy", seed: 3, notReason: "B5" } as const;
    expect(makePersona(rehearsalFacts(), wish)).not.toHaveProperty("notReason");
  });
});

describe("the persona", () => {
  test.each([
    { firstOrderOn: "2023-06-02", years: 2, why: "a day short of three years" },
    { firstOrderOn: "2023-06-01", years: 3, why: "three years to the day" },
    { firstOrderOn: "2026-07-01", years: null, why: "an order still ahead" },
  ])("a first order on $firstOrderOn is $years years: $why", ({ firstOrderOn, years }) => {
    const facts = rehearsalFacts({ firstOrderOn: parseDay(firstOrderOn), openComplaints: 2 });
    const wish = { objection: "price", difficulty: "easy", seed: 3 } as const;
    const history = { years, openComplaints: 2, brokenPromises: 0 };
    expect(makePersona(facts, wish).history).toEqual(history);
  });

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
    ...TALK_LANGUAGES.map((language) => ({ language, speaks: language })),
    { language: "de", speaks: "en" },
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
});
