import { describe, expect, test } from "vitest";
import { exposureOf, shareOf } from "#src/core/concession/compensation.ts";
import { planConcession } from "#src/core/concession/plan-concession.ts";
import { suggestProblemOrder } from "#src/core/concession/problem-order.ts";
import { NO_PROGRESS } from "#src/core/case/progress.ts";
import {
  compensation,
  complaint,
  concession,
  concessionGround,
  order,
  reasonOf,
} from "../../support/concession-ground.ts";

const why = (plan: ReturnType<typeof planConcession>) => (plan.ok ? null : plan.refusal.why);

describe("FI-145: compensation comes from the order that went wrong", () => {
  test("20 % of an order of 20,000 is 4,000, whatever the next order may be", () => {
    expect(planConcession(compensation(), concessionGround())).toMatchObject({
      ok: true,
      planned: { amountMinor: 400_000, share: 0.2, problemOrderRef: "A-1", validUntil: null },
    });
  });

  test("an amount that was typed does not change it", () => {
    const plan = planConcession(compensation({ amountMinor: 9_000_000 }), concessionGround());
    expect(plan).toMatchObject({ planned: { amountMinor: 400_000 } });
  });

  test.each([
    [12_345, 2_469],
    [12_347, 2_469],
    [12_348, 2_470],
    [0, 0],
    [-500, 0],
  ])("a share of %i is %i", (net, share) => {
    expect(shareOf(net, 0.2)).toBe(share);
  });

  test("the company's own share is used", () => {
    const ground = concessionGround();
    const policy = {
      ...ground.policy,
      concessions: { ...ground.policy.concessions, compensationShare: 0.1 },
    };
    expect(planConcession(compensation(), { ...ground, policy })).toMatchObject({
      planned: { amountMinor: 200_000 },
    });
  });

  test.each([
    ["no order chosen", compensation({ orderRef: null }), "no-problem-order"],
    ["an order they never placed", compensation({ orderRef: "B-9" }), "no-problem-order"],
    ["neither refund nor credit", compensation({ payout: null }), "no-payout"],
    ["damage without proof", compensation({ item: "damage-covered", amountMinor: 1 }), "no-words"],
    [
      "damage without a sum",
      compensation({ item: "damage-covered", what: "Spoilt goods, photo of 3 March" }),
      "no-amount",
    ],
    ["more in kind than the share", inKind(400_001), "over-share"],
    ["in kind up to the share", inKind(400_000), null],
  ])("%s", (_, ask, refusal) => {
    expect(why(planConcession(ask, concessionGround()))).toBe(refusal);
  });

  test("an order that all came back gives nothing to take a share of", () => {
    const ground = concessionGround({ orders: [order("A-1", "2026-02-01", 0)] });
    expect(why(planConcession(compensation(), ground))).toBe("order-of-no-value");
  });
});

function inKind(amountMinor: number) {
  return compensation({ item: "higher-service", amountMinor });
}

describe("FI-144: a percentage of the next order", () => {
  test("is refused with what it could come to at their largest order", () => {
    const plan = planConcession(
      compensation({ what: "20 % off the next order" }),
      concessionGround(),
    );
    expect(plan).toMatchObject({
      ok: false,
      refusal: {
        why: "percent",
        exposure: {
          exposureMinor: 4_000_000, // 40,000: twice the order that went wrong
          compensationMinor: 400_000,
          largest: { orderRef: "A-2" },
        },
      },
    });
  });

  test("a client without orders has no exposure to show", () => {
    expect(exposureOf([], null, 0.2)).toBeNull();
  });
});

describe("the order that went wrong", () => {
  const { orders } = concessionGround();
  const suggest = (given: object) =>
    suggestProblemOrder({ orders, complaints: [], faultOrderRef: null, ...given });

  test.each([
    ["is the one that the fault names", { faultOrderRef: " a-1 " }, "A-1", "fault"],
    [
      "else the newest complaint's",
      { complaints: [complaint("2026-02-02", "A-1"), complaint("2026-01-01", "A-2")] },
      "A-1",
      "complaint",
    ],
    [
      "else the last before the complaint",
      { complaints: [complaint("2026-02-20")] },
      "A-1",
      "before-complaint",
    ],
    [
      "with the fault's number unknown, the complaint's",
      { faultOrderRef: "X", complaints: [complaint("2026-03-02")] },
      "A-2",
      "before-complaint",
    ],
  ])("%s", (_, given, orderRef, because) => {
    expect(suggest(given)).toMatchObject({ order: { orderRef }, because });
  });

  test.each([
    ["2026-04-30", "A-2"],
    ["2026-05-01", null],
  ])("an order is at most 60 days before the complaint of %s", (on, orderRef) => {
    expect(suggest({ complaints: [complaint(on)] })?.order.orderRef ?? null).toBe(orderRef);
  });

  test("nobody knows: none is suggested", () => {
    expect(suggest({})).toBeNull();
  });
});

describe("whom compensation is for", () => {
  test("harm of ours by reason, by the recorded fault or by a complaint; else none", () => {
    const price = { reasons: [reasonOf("B2")] };
    const fault = {
      by: "us",
      what: null,
      orderRef: "A-1",
      promised: null,
      delivered: null,
    } as const;
    const ours = { ...NO_PROGRESS, fault: { ...fault, whoSuffered: null, on: NO_DAY } };
    expect(why(planConcession(compensation(), concessionGround(price)))).toBe(
      "not-for-this-reason",
    );
    for (const harm of [{ progress: ours }, { complaints: [complaint("2026-02-02")] }])
      expect(planConcession(compensation(), concessionGround({ ...price, ...harm })).ok).toBe(true);
  });

  test.each(["T1", "B7b"] as const)("%s is no harm of ours", (id) => {
    const ground = concessionGround({
      reasons: [reasonOf(id)],
      complaints: [complaint("2026-02-02")],
    });
    expect(why(planConcession(compensation(), ground))).toBe("not-for-this-reason");
  });

  test("BG-34: a claim for gain ends at the amount that is accepted without question", () => {
    const ground = concessionGround({ reasons: [reasonOf("X1")] });
    const claim = (amountMinor: number) =>
      planConcession(compensation({ item: "within-limit-only", amountMinor }), ground);
    expect(claim(5_000)).toMatchObject({ ok: true, route: { to: "free" } });
    expect(why(claim(5_001))).toBe("gain-only");
  });

  test("also one who must not be campaigned is owed it, but never one who must not be contacted", () => {
    expect(planConcession(compensation(), concessionGround({ stop: "left-twice" })).ok).toBe(true);
    const stopped = concessionGround({ stop: "do-not-contact" });
    expect(why(planConcession(compensation(), stopped))).toBe("do-not-contact");
  });
});

const NO_DAY = concessionGround().today;

const damage = (amountMinor: number) =>
  compensation({ item: "damage-covered", what: "Broken jars, photo", amountMinor });
const claimed = (number: number) =>
  Array.from({ length: number }, (_, at) =>
    concession({
      concessionId: `c-${at}`,
      caseId: "old",
      kind: "compensation",
      item: "damage-covered",
      state: "used",
      decidedBy: "U2",
    }),
  );

const askedBy = (role: "manager" | "admin") => concessionGround({ by: { memberId: "m2", role } });

describe("BG-36, BG-37: who has to agree to a claim", () => {
  test.each([
    [5_000, "free", []],
    [5_001, "manager", ["above-free-limit"]],
    [200_000, "manager", ["above-free-limit"]],
    [200_001, "admin", ["above-manager-limit"]],
  ])("%i of a rep goes to: %s", (amount, to, because) => {
    expect(planConcession(damage(amount), concessionGround())).toMatchObject({
      route: { to, because },
    });
  });

  test.each([
    [1, "free"],
    [2, "manager"],
  ])("with %i claims before this one within a year: %s", (number, to) => {
    const plan = planConcession(damage(100), concessionGround({ past: claimed(number) }));
    expect(plan).toMatchObject({ route: { to }, grounds: { claims: { claims: number } } });
  });

  test("many small ones are one sum", () => {
    const past = [concession({ state: "approved", amountMinor: 4_000, decidedBy: null })];
    expect(planConcession(damage(1_000), concessionGround({ past }))).toMatchObject({
      route: { to: "free" },
    });
    expect(planConcession(damage(1_001), concessionGround({ past }))).toMatchObject({
      route: { to: "manager" },
    });
  });

  test("a fault that was found elsewhere needs a manager's word", () => {
    const fault = { by: "client", what: null, orderRef: null, promised: null } as const;
    const progress = {
      ...NO_PROGRESS,
      fault: { ...fault, delivered: null, whoSuffered: null, on: NO_DAY },
    };
    expect(planConcession(damage(100), concessionGround({ progress }))).toMatchObject({
      route: { to: "manager", because: ["not-our-fault"] },
    });
  });

  test("a manager needs nobody up to the manager's limit, an admin never", () => {
    expect(planConcession(damage(200_000), askedBy("manager"))).toMatchObject({
      route: { to: "free" },
    });
    expect(planConcession(damage(200_001), askedBy("manager"))).toMatchObject({
      route: { to: "admin" },
    });
    expect(planConcession(damage(200_001), askedBy("admin"))).toMatchObject({
      route: { to: "free" },
    });
  });
});
