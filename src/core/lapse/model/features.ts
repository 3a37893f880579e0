import { type ClientFacts, halfMonthOf } from "./client-facts.ts";
import { type GapPopulation, rhythmOf } from "./gap-population.ts";
import { type Population, populationChance } from "./population-chance.ts";

/** What the trained model weighs, in the order of `featuresOf`; docs/lapse-engine.md explains each. */
export const FEATURE_NAMES = [
  "silence",
  "age",
  "usual-gap",
  "silence-in-rhythm",
  "silence-in-recent-rhythm",
  "bg-nbd",
  "orders-90",
  "orders-180",
  "orders-365",
  "silence-of-longest",
  "own-long-gaps",
  "order-value",
  "last-order-value",
  "season",
  "order-bursts",
] as const;

const AHEAD_DAYS = 90; // what "soon" means in features; the horizons themselves are the calibration's
const LONGEST_OF_GAPS = 12;
const RECENT_DECAY = 0.75; // weight of a gap against the one after it
const BURST_GAP_DAYS = 3;

/**
 * The features of a client with at least one gap, on a day after the last order; all finite. Asked of the past, the
 * facts must be those of the day.
 */
export function featuresOf(
  client: ClientFacts,
  today: number,
  { bgNbd, gaps }: Population,
): number[] {
  const silence = Math.max(0, today - client.lastDay);
  const rhythm = rhythmOf(client, gaps);
  const logSilence = Math.log(silence + 1);
  const counts = ordersWithin(client.recentGapDays, silence);
  const valuePerDay = Math.max(0, client.totalMinor / client.orderDayCount);
  return [
    logSilence,
    Math.log(Math.max(1, today - client.firstDay)),
    rhythm.logGap,
    (logSilence - rhythm.logGap) / rhythm.logSd,
    logSilence - recentLogGap(client.recentGapDays, gaps),
    logit(populationChance({ bgNbd }, client, { today, days: AHEAD_DAYS })),
    ...counts.map((count) => Math.log(1 + count)),
    Math.log((silence + 1) / Math.max(1, ...client.recentGapDays.slice(-LONGEST_OF_GAPS))),
    logit(ownChanceOfLongGap(client.recentGapDays, silence)),
    Math.log(1 + valuePerDay),
    Math.log((1 + Math.max(0, client.lastDayMinor)) / (1 + valuePerDay)),
    seasonAhead(client, today),
    burstShare(client.recentGapDays),
  ];
}

/** The mean log gap of late, drawn towards the population's. */
function recentLogGap(recentGapDays: readonly number[], population: GapPopulation): number {
  const prior = population.within / population.between;
  let [weights, sum] = [prior, prior * population.logMean];
  let weight = 1;
  for (const gap of recentGapDays.slice(-LONGEST_OF_GAPS).toReversed()) {
    weights += weight;
    sum += weight * Math.log(gap);
    weight *= RECENT_DECAY;
  }
  return sum / weights;
}

/** Order days within the last 90, 180 and 365 days, as far as the kept gaps reach. */
function ordersWithin(recentGapDays: readonly number[], silence: number): number[] {
  const counts = [0, 0, 0];
  const within = [90, 180, 365];
  let back = silence;
  for (let at = recentGapDays.length; at >= 0 && back <= 365; at -= 1) {
    for (const [i, days] of within.entries()) if (back <= days) counts[i] = (counts[i] ?? 0) + 1;
    back += recentGapDays[at - 1] ?? 0;
  }
  return counts;
}

/** Of the client's gaps that had lasted as long as this silence, the share that went on for another 90 days. */
function ownChanceOfLongGap(recentGapDays: readonly number[], silence: number): number {
  const asLong = recentGapDays.filter((gap) => gap > silence);
  const longer = asLong.filter((gap) => gap >= silence + AHEAD_DAYS);
  return (longer.length + 1) / (asLong.length + 2);
}

/** How much of the client's buying falls into the coming 90 days of the year; 1: as much as in any quarter. */
function seasonAhead({ halfMonthDays, orderDayCount }: ClientFacts, today: number): number {
  const first = halfMonthOf(today);
  let ahead = 0;
  for (let half = 0; half < 6; half += 1) ahead += halfMonthDays[(first + half) % 24] ?? 0;
  return (4 * (ahead + 1)) / (orderDayCount + 4);
}

function burstShare(recentGapDays: readonly number[]): number {
  const bursts = recentGapDays.filter((gap) => gap <= BURST_GAP_DAYS).length;
  return Math.log((bursts + 1) / (recentGapDays.length + 1));
}

function logit(probability: number): number {
  const inside = Math.min(1 - 1e-6, Math.max(1e-6, probability));
  return Math.log(inside / (1 - inside));
}

export function inverseLogit(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
