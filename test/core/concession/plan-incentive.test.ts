import { describe, expect, test } from "vitest";
import { menuFor } from "#src/core/concession/menu-for.ts";
import { MENU_ITEMS } from "#src/core/concession/menu.ts";
import { planConcession } from "#src/core/concession/plan-concession.ts";
import { addDays, parseDay } from "#src/core/day.ts";
import { REASON_IDS, REASONS } from "#src/core/reason/taxonomy.ts";
import {
  concession,
  concessionGround,
  incentive,
  reasonOf,
} from "../../support/concession-ground.ts";

const why = (plan: ReturnType<typeof planConcession>) => (plan.ok ? null : plan.refusal.why);
const price = concessionGround({ reasons: [reasonOf("B2")] });
const discount = incentive({ item: "capped-discount", what: "A lower price on one order" });

const surprise = (amountMinor: number, what = "A box of tea!") =>
  incentive({ item: "small-surprise", amountMinor, what });
const lost = (openedOn: string) =>
  planConcession(incentive(), concessionGround({ tier: "gold", openedOn: parseDay(openedOn) }));

test("what the rep may give goes through, until its day and no percentage of anything", () => {
  expect(planConcession(incentive(), concessionGround())).toMatchObject({
    ok: true,
    planned: { amountMinor: 5_000, share: null, validUntil: "2026-06-30" },
    route: { to: "free", because: [] },
  });
});

describe("what an incentive has to be", () => {
  const ground = concessionGround();
  const latest = addDays(ground.today, 120);
  test.each([
    ["without a sum", incentive({ amountMinor: null }), "no-amount"],
    ["at the cap", incentive({ amountMinor: 50_000 }), null],
    ["above the cap", incentive({ amountMinor: 50_001 }), "over-cap"],
    ["without words", incentive({ what: "" }), "no-words"],
    ["a percentage", incentive({ what: "15% off what they order next" }), "percent"],
    ["a percentage in words", incentive({ what: "10 per cent off" }), "percent"],
    ["without an end", incentive({ validUntil: null }), "no-date"],
    ["ending today", incentive({ validUntil: ground.today }), "date-not-ahead"],
    ["ending tomorrow", incentive({ validUntil: addDays(ground.today, 1) }), null],
    ["on the last day allowed", incentive({ validUntil: latest }), null],
    ["a day later", incentive({ validUntil: addDays(latest, 1) }), "date-too-far"],
    ["not of the reason's list", incentive({ item: "early-access" }), "not-for-this-reason"],
    ["compensation as an incentive", incentive({ item: "damage-covered" }), "not-for-this-reason"],
  ])("%s", (_, ask, refusal) => {
    expect(why(planConcession(ask, ground))).toBe(refusal);
  });

  test("the cap is for all that the case was offered", () => {
    const past = [concession({ amountMinor: 30_000, state: "given" })];
    const plan = (amountMinor: number) =>
      planConcession(incentive({ amountMinor }), concessionGround({ past }));
    expect(why(plan(20_000))).toBeNull();
    expect(plan(20_001)).toMatchObject({
      refusal: { why: "over-cap", capMinor: 50_000, takenMinor: 30_000 },
    });
  });

  test("the same is not asked for twice while it is open", () => {
    const open = [concession({ item: "free-delivery", state: "approved" })];
    const over = [concession({ item: "free-delivery", state: "declined" })];
    expect(why(planConcession(incentive(), concessionGround({ past: open })))).toBe(
      "asked-already",
    );
    expect(why(planConcession(incentive(), concessionGround({ past: over })))).toBeNull();
  });

  test.each([
    ["symbolic-gift", 5_000, null],
    ["symbolic-gift", 5_001, "over-cap"],
  ] as const)("%s for %i", (item, amountMinor, refusal) => {
    expect(why(planConcession(incentive({ item, amountMinor }), ground))).toBe(refusal);
  });

  test("RU-20: a surprise stays small, and is not the same twice", () => {
    const neglect = { reasons: [reasonOf("B1")] };
    expect(why(planConcession(surprise(2_500), concessionGround(neglect)))).toBeNull();
    expect(why(planConcession(surprise(2_501), concessionGround(neglect)))).toBe("over-cap");
    const past = [concession({ item: "small-surprise", state: "used", caseId: "older" })];
    expect(why(planConcession(surprise(100), concessionGround({ ...neglect, past })))).toBe(
      "same-surprise",
    );
  });

  test("FI-143: a price freeze needs a least spend", () => {
    const freeze = incentive({
      item: "price-freeze",
      what: "Prices as now",
      whyPrice: "asked for it",
    });
    expect(why(planConcession(freeze, price))).toBe("no-min-spend");
    expect(planConcession({ ...freeze, minSpendMinor: 1 }, price).ok).toBe(true);
  });
});

describe("FI-093: what is not money comes first", () => {
  test("menus begin with it and end with a lower price", () => {
    expect(menuFor("incentive", price)).toEqual([
      "extra-service",
      "capped-discount",
      "price-freeze",
    ]);
    for (const id of REASON_IDS) {
      const ranks = menuFor("incentive", concessionGround({ reasons: [reasonOf(id)] })).map(
        (item) => ["not-money", "risk", "terms", "price"].indexOf(MENU_ITEMS[item].cost),
      );
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    }
  });

  test("a discount needs a word why nothing else will do, or that something else was tried", () => {
    expect(why(planConcession(discount, price))).toBe("price-last");
    expect(planConcession({ ...discount, whyPrice: "They asked for it" }, price)).toMatchObject({
      ok: true,
      grounds: { onlyPrice: true, whyPrice: "They asked for it" }, // FI-068
    });
    const past = [concession({ item: "extra-service", state: "given" })];
    expect(planConcession(discount, { ...price, past })).toMatchObject({
      ok: true,
      grounds: { onlyPrice: false },
    });
  });
});

test("every allowance of the taxonomy is on the menu", () => {
  const all = REASON_IDS.flatMap((id): readonly string[] => REASONS[id].allowances);
  expect(all.filter((allowance) => !Object.hasOwn(MENU_ITEMS, allowance))).toEqual([]);
});

describe("when nothing is offered", () => {
  test.each([
    ["no reason is known", { reasons: [] }, "no-reason"],
    ["a rumour is the reason", { reasons: [reasonOf("T1")] }, "not-for-this-reason"],
    ["they left twice", { stop: "left-twice" }, "left-twice"],
    ["they want no more of it", { stop: "asked-to-stop" }, "asked-to-stop"],
    ["no win-back is wanted", { stop: "no-win-back" }, "no-win-back"],
    ["they have come back", { state: "regained" }, "back-already"],
    ["the case is closed", { state: "closed" }, "case-over"],
  ] as const)("%s", (_, changes, refusal) => {
    expect(why(planConcession(incentive(), concessionGround(changes)))).toBe(refusal);
  });

  test("while they cool an offer may be prepared", () => {
    expect(planConcession(incentive(), concessionGround({ stop: "cooling" })).ok).toBe(true);
  });
});

describe("C12: a guess gives no right above the free limit", () => {
  const guess = concessionGround({ reasons: [reasonOf("B5", "rep-guess")] });
  test.each([
    [5_000, null],
    [5_001, "only-a-guess"],
  ])("%i", (amountMinor, refusal) => {
    expect(why(planConcession(incentive({ amountMinor }), guess))).toBe(refusal);
  });

  test("not for a manager either", () => {
    const ground = { ...guess, by: { memberId: "m2", role: "manager" } as const };
    expect(why(planConcession(incentive({ amountMinor: 5_001 }), ground))).toBe("only-a-guess");
  });

  test("an older fact counts before a newer guess", () => {
    const reasons = [reasonOf("B2", "rep-guess"), reasonOf("B5")];
    expect(
      planConcession(incentive({ amountMinor: 5_001 }), concessionGround({ reasons })).ok,
    ).toBe(true);
  });
});

describe("who has to agree", () => {
  test("ET-19: on the day a gold client is lost every offer needs a manager, on the next no more", () => {
    expect(lost("2026-05-18")).toMatchObject({ route: { to: "manager", because: ["panic-time"] } });
    expect(lost("2026-05-17")).toMatchObject({ route: { to: "free" } });
  });

  test("C11: an offer that does not pay needs a manager; the copper exceptions do not", () => {
    const small = { yearlyMinor: 100_000, tier: "copper" } as const;
    expect(planConcession(incentive(), concessionGround(small))).toMatchObject({
      route: { to: "manager", because: ["not-worth-it"] },
    });
    expect(
      planConcession(incentive(), concessionGround({ ...small, recommends: true })),
    ).toMatchObject({ route: { to: "free" }, grounds: { worth: { verdict: "copper-exception" } } });
  });
});
