import { NO_PROGRESS } from "#src/core/case/progress.ts";
import type { ConcessionAsk } from "#src/core/concession/concession-ask.ts";
import type { ConcessionGround } from "#src/core/concession/concession-ground.ts";
import type { Concession } from "#src/core/concession/concession.ts";
import type { KnownComplaint, PastOrder } from "#src/core/concession/problem-order.ts";
import { type Day, parseDay } from "#src/core/day.ts";
import { DEFAULT_METHOD_POLICY } from "#src/core/method-policy.ts";
import type { ReasonSource } from "#src/core/reason/reason-entry.ts";
import type { ReasonId } from "#src/core/reason/taxonomy.ts";

const TODAY = parseDay("2026-05-18");

/** A silver client of a rep's who told us that deliveries failed; two orders, worth it, nothing given yet. */
export function concessionGround(changes: Partial<ConcessionGround> = {}): ConcessionGround {
  return {
    today: TODAY,
    currency: "EUR",
    policy: DEFAULT_METHOD_POLICY,
    by: { memberId: "m1", role: "rep" },
    caseId: "case-1",
    openedOn: parseDay("2026-05-01"),
    state: "taken",
    progress: NO_PROGRESS,
    fixes: 0,
    tier: "silver",
    yearlyMinor: 20_000_000,
    chance: 0.2,
    knowsLittle: false,
    recommends: false,
    stop: null,
    reasons: [reasonOf("B5")],
    orders: [order("A-2", "2026-03-01", 20_000_000), order("A-1", "2026-02-01", 2_000_000)],
    complaints: [],
    past: [],
    ...changes,
  };
}

export function reasonOf(id: ReasonId, source: ReasonSource = "client-words") {
  return {
    stated: id,
    real: null,
    source,
    confidence: "medium",
    isPrivate: false,
    recordedOn: TODAY,
  } as const;
}

export function order(orderRef: string, on: string, netMinor: number): PastOrder {
  return { orderRef, placedOn: parseDay(on), netMinor };
}

export function complaint(on: string, orderRef: string | null = null): KnownComplaint {
  return { madeOn: parseDay(on), orderRef };
}

/** Compensation for A-1 as a credit. */
export function compensation(changes: Partial<ConcessionAsk> = {}): ConcessionAsk {
  return {
    kind: "compensation",
    item: "share-of-problem-order",
    amountMinor: null,
    what: "",
    orderRef: "A-1",
    payout: "credit",
    validUntil: null,
    minSpendMinor: null,
    whyPrice: "",
    ...changes,
  };
}

/** Free delivery worth 50.00, until the end of June. */
export function incentive(changes: Partial<ConcessionAsk> = {}): ConcessionAsk {
  return {
    ...compensation(),
    kind: "incentive",
    item: "free-delivery",
    amountMinor: 5_000,
    what: "The next delivery free",
    orderRef: null,
    payout: null,
    validUntil: parseDay("2026-06-30"),
    ...changes,
  };
}

/** Something that was asked for before, in the same case. */
export function concession(changes: Partial<Concession> = {}): Concession {
  const askedOn: Day = parseDay("2026-05-10");
  return {
    concessionId: "c-1",
    caseId: "case-1",
    kind: "incentive",
    item: "symbolic-gift",
    what: "A box of tea",
    amountMinor: 2_000,
    askedMinor: 2_000,
    problemOrderRef: null,
    payout: null,
    validUntil: parseDay("2026-06-30"),
    state: "asked",
    askedBy: "U1",
    askedOn,
    decidedBy: null,
    decisionNote: null,
    ...changes,
  };
}
