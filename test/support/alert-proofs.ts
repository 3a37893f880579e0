import type { AlertProof } from "#src/core/alert/alert-proof.ts";
import { addDays, parseDay } from "#src/core/day.ts";
import { DEFAULT_RULES } from "#src/core/lapse/rule-settings.ts";
import type { LapseSignal } from "#src/core/lapse/signal.ts";

export const PROOF_DAY = parseDay("2026-03-10");
const ago = (days: number) => addDays(PROOF_DAY, -days);

export const silenceOf = (
  change: Partial<Extract<LapseSignal, { rule: "silence" }>> = {},
): LapseSignal => ({
  rule: "silence",
  silentDays: 71,
  thresholdDays: 30,
  lastOrderOn: ago(71),
  firstOrderOn: ago(300),
  orderCount: 14,
  usualGapDays: 21.4,
  gapFromDays: 18,
  gapToDays: 25,
  longestGapDays: 31,
  gaps: 12,
  probability: 0.84,
  probabilityFrom: 0.65,
  ownAheadDays: 60,
  ownProbability: 0.78,
  aheadDays: 60,
  alike: { clients: 124, silent: 99 },
  ...change,
});

const hostile = "<!channel> & *Plates*";

/** One signal of every rule but the rules of thumb, with hostile words wherever data has words. */
export const EVERY_SIGNAL: readonly LapseSignal[] = [
  silenceOf(),
  { rule: "cancelled", since: ago(9), lastOrderOn: ago(71) },
  {
    rule: "requests-without-order",
    since: ago(40),
    count: 40,
    lastOrderOn: ago(71),
    requests: Array.from({ length: 40 }, (_, at) => ({
      askedOn: ago(40 - at),
      about: hostile,
      amountMinor: at === 0 ? 12_000 : null,
    })),
  },
  {
    rule: "no-reply",
    since: ago(30),
    count: 3,
    lastHeardOn: null,
    tries: [
      { on: ago(30), channel: "e-mail" },
      { on: ago(20), channel: hostile },
      { on: ago(10), channel: "letter" },
    ],
  },
  {
    rule: "dissatisfied",
    since: ago(8),
    count: 1,
    complaints: [{ madeOn: ago(8), about: "delivery" }],
  },
  {
    rule: "money-trouble",
    since: ago(60),
    overdueCount: 2,
    overdueMinor: 120_000,
    lateDays: 60,
    usualLateDays: 4,
  },
  {
    rule: "dropped-line",
    since: ago(90),
    lines: [
      { line: hostile, lastOn: ago(90), boughtDays: 9, yearMinor: 90_000 },
      { line: "Bowls", lastOn: ago(95), boughtDays: 8, yearMinor: 80_000 },
    ],
    yearMinor: 170_000,
    ordersWithout: 6,
    silentDays: 90,
  },
  {
    rule: "smaller-purchases",
    since: ago(100),
    orders: 3,
    recentMinor: 20_000,
    usualMinor: 60_000,
    earlierOrders: 9,
    spanDays: 100,
  },
  {
    rule: "rarer-purchases",
    since: ago(140),
    gaps: 3,
    recentGapDays: 40,
    usualGapDays: 14,
    earlierGaps: 9,
  },
  {
    rule: "slow-drift",
    since: ago(180),
    value: { before: 500_000, now: 200_000 },
    orderDays: { before: 12, now: 5 },
    paidShare: { before: 0.9, now: 0.5 },
    invoicesNow: 10,
    companyTrend: 0.95,
  },
];

/** Everything an alert about a silence rests on. */
export function proofOf(change: Partial<AlertProof> = {}): AlertProof {
  return {
    clientName: "Kask & <Pojad>",
    currency: "EUR",
    tier: "silver",
    atRiskMinor: 480_000,
    foundOn: PROOF_DAY,
    signals: [{ signal: silenceOf(), firedOn: PROOF_DAY }],
    probability: 0.84,
    expectedLossMinor: 120_960,
    orderDays: Array.from({ length: 14 }, (_, at) => ({
      on: ago(71 + 17 * (13 - at)),
      orders: 1,
      minor: 40_000,
    })),
    overdue: [{ ref: "A<1>", dueOn: ago(60), minor: 120_000 }],
    rules: DEFAULT_RULES,
    countsMargin: false,
    records: new Map(),
    ...change,
  };
}
