import { FEATURE_NAMES, featuresOf } from "./features.ts";
import { lookBack, MIN_ORDER_DAYS } from "./look-back.ts";
import type { OrderHistory } from "./order-history.ts";
import { type Population, purchasesOf } from "./population-chance.ts";
import type { PurchaseSummary } from "./purchase-summary.ts";

/** What was known of a client on a past day, and how long the silence went on from there. */
export type TrainingRow = {
  readonly clientId: string;
  readonly snapshot: number; // day number
  readonly features: readonly number[];
  readonly purchases: PurchaseSummary; // what the population model knew
  readonly silentForDays: number; // days from the snapshot to the next order; infinite: none until today
};

const DENSE_STEP_DAYS = 15;
const DENSE_DAYS = 360;
const SPARSE_STEP_DAYS = 30;
const FARTHEST_BACK_DAYS = 10 * 365;
const LEAST_PAST_DAYS = 60; // before the first snapshot
const MOST_ROWS = 30_000;

export type TrainingSet = {
  readonly rows: readonly TrainingRow[]; // by client, then by day
  readonly today: number;
};

/**
 * Looks back on past days as if each were today: features from the orders before it, the outcome from the orders
 * between it and today. Of a big company an even part of the clients is enough.
 */
export function gatherTrainingSet(
  histories: readonly OrderHistory[],
  population: Population,
  { today, shortestHorizon }: { readonly today: number; readonly shortestHorizon: number },
): TrainingSet {
  const days = snapshotDays(histories, today - shortestHorizon);
  const watched = histories.filter(({ days: own }) => own.length >= MIN_ORDER_DAYS);
  const every = Math.max(1, Math.ceil((watched.length * days.length) / (MOST_ROWS * 2)));
  const rows: TrainingRow[] = [];
  for (let at = 0; at < watched.length; at += every) {
    const history = watched[at];
    if (history !== undefined) rows.push(...rowsOf(history, days, population));
  }
  return { rows: thinned(rows), today };
}

/**
 * From the latest day on whose shortest horizon is over, backwards, the farther the sparser; ascending. The steps divide
 * the differences of the horizons, so that each horizon has a snapshot that has just come to its end.
 */
function snapshotDays(histories: readonly OrderHistory[], latest: number): number[] {
  let first = Number.POSITIVE_INFINITY;
  for (const { days } of histories) first = Math.min(first, days[0] ?? first);
  const days: number[] = [];
  for (let back = 0; latest - back > first + LEAST_PAST_DAYS && back < FARTHEST_BACK_DAYS;) {
    days.push(latest - back);
    back += back < DENSE_DAYS ? DENSE_STEP_DAYS : SPARSE_STEP_DAYS;
  }
  return days.toReversed();
}

const MOST_PRESENT = 5_000; // an even part of the clients is enough to tell a mean

/** The clients who are watched on a day, or an even part of them. */
export function rowsOn(
  histories: readonly OrderHistory[],
  day: number,
  population: Population,
): TrainingRow[] {
  const every = Math.max(1, Math.ceil(histories.length / MOST_PRESENT));
  return histories.flatMap((history, at) =>
    at % every === 0 ? rowsOf(history, [day], population) : [],
  );
}

function rowsOf(
  history: OrderHistory,
  snapshots: readonly number[],
  population: Population,
): TrainingRow[] {
  const rows: TrainingRow[] = [];
  for (const { client, today, silentForDays } of lookBack(history, snapshots))
    rows.push({
      clientId: history.clientId,
      snapshot: today,
      features: featuresOf(client, today, population),
      purchases: purchasesOf(client, today),
      silentForDays,
    });
  return rows;
}

function thinned(rows: readonly TrainingRow[]): readonly TrainingRow[] {
  const every = Math.max(1, rows.length / MOST_ROWS);
  if (every === 1) return rows;
  const kept: TrainingRow[] = [];
  for (let at = 0; at < rows.length; at += every) {
    const row = rows[Math.floor(at)];
    if (row !== undefined) kept.push(row);
  }
  return kept;
}

/** How each feature is brought to one scale, before it is weighed. */
export type FeatureScale = {
  readonly means: readonly number[];
  readonly deviations: readonly number[];
};

export function scaleOf(rows: readonly TrainingRow[]): FeatureScale {
  const means = FEATURE_NAMES.map(
    (_, j) => rows.reduce((sum, { features }) => sum + (features[j] ?? 0), 0) / rows.length,
  );
  const deviations = means.map((mean, j) => {
    const squares = rows.reduce((sum, { features }) => sum + ((features[j] ?? 0) - mean) ** 2, 0);
    return Math.sqrt(squares / rows.length) || 1;
  });
  return { means, deviations };
}

const FARTHEST = 4; // standard deviations that still count

/** One column a feature, and one that begins at its mean: the weight may differ above and below. */
export function designOf(
  features: readonly number[],
  { means, deviations }: FeatureScale,
): number[] {
  const scaled = features.map((value, j) => {
    const z = (value - (means[j] ?? 0)) / (deviations[j] ?? 1);
    return Math.min(FARTHEST, Math.max(-FARTHEST, z));
  });
  return [...scaled, ...scaled.map((z) => Math.max(0, z))];
}
