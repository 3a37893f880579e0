import { z } from "zod";
import { addDays, daysBetween } from "../../day.ts";
import { shareOfLast } from "../../figures/client-figures.ts";
import { quantile } from "../quantile.ts";
import { lastGaps } from "../recent-gaps.ts";
import type { Look } from "./look.ts";
import { day, days, wholeNumber } from "./evidence.ts";

// Chosen by measurement, the same for all: on four real order histories spending fell below 60 % of the year before's in
// 59 % of the cases (50 to 71 %), against 21 to 56 % of all clients. Without the two guards (a regular rhythm before,
// spending down as well) it was below a half for two of the four.
const FACTOR = 2;
const REGULAR = 2;
const RATE_SHARE = 0.6;

export const rarerPurchasesSettings = z
  .object({
    on: z.boolean().default(true),
    factor: z.number().gt(1).default(FACTOR), // of the usual gap
    gaps: z.number().int().min(2).max(5).default(3), // that many in a row, the one that is still open among them
    regular: z.number().min(1).default(REGULAR), // upper over lower quarter of the gaps before: a rhythm
    rateShare: z.number().gt(0).max(1).default(RATE_SHARE), // of the earlier value a day
    gapShare: z.number().min(1).default(1.5), // mean of the last two closed gaps over the mean of those before
    leastGapDays: z.number().int().min(1).default(14), // who orders twice a week may skip one
  })
  .prefault({});

export const rarerPurchasesSignal = z.object({
  rule: z.literal("rarer-purchases"),
  since: day, // of the last order in the old rhythm
  gaps: wholeNumber,
  recentGapDays: days, // median of these
  usualGapDays: days, // median of those before
  earlierGaps: wholeNumber,
});

export type RarerPurchases = z.infer<typeof rarerPurchasesSignal>;

const MIN_BEFORE = 6;
const MOST_RECENT = 5;

type Settings = z.infer<typeof rarerPurchasesSettings>;

/**
 * The client still buys, but at sharply longer intervals than their own (FI-122). Compares the last gaps, the open one
 * too once it is longer than usual, with those before; abstains where the earlier gaps make no rhythm.
 */
export function rarerPurchases(look: Look, settings: Settings): RarerPurchases | null {
  const share = shareOfLast(2, lastGaps(look.client));
  if (share === null || share < settings.gapShare) return null;
  const { gaps, openDays } = gapsUntil(look);
  for (let count = settings.gaps; count <= Math.max(settings.gaps, MOST_RECENT); count += 1) {
    if (gaps.length - count < MIN_BEFORE) return null;
    const found = compare(look, { gaps, openDays, count, settings });
    if (found !== null) return found;
  }
  return null;
}

type Gaps = {
  readonly gaps: readonly number[]; // oldest first
  readonly openDays: number; // the last of them, when it is still open; 0: all are closed
};

function gapsUntil({ client, today }: Look): Gaps {
  const gaps = lastGaps(client);
  const openDays = daysBetween(client.lastOrderOn, today);
  const isLong = gaps.length >= MIN_BEFORE && openDays > quantile(gaps.slice(0, MIN_BEFORE), 0.5);
  return isLong ? { gaps: [...gaps, openDays], openDays } : { gaps, openDays: 0 };
}

type Split = Gaps & {
  readonly count: number;
  readonly settings: Settings;
};

function compare(look: Look, { gaps, openDays, count, settings }: Split): RarerPurchases | null {
  const [recent, before] = [gaps.slice(-count), gaps.slice(0, -count)];
  const [recentGapDays, usualGapDays] = [quantile(recent, 0.5), quantile(before, 0.5)];
  const upper = quantile(before, 0.75);
  if (recentGapDays < Math.max(settings.leastGapDays, settings.factor * usualGapDays)) return null;
  if (Math.min(...recent) <= upper || upper > settings.regular * quantile(before, 0.25))
    return null;
  const beforeDays = sum(before);
  const since = addDays(look.client.lastOrderOn, openDays - sum(recent));
  if (
    !isLessValue(look, { beforeDays, sinceDays: daysBetween(since, look.today), count, settings })
  )
    return null;
  return {
    rule: "rarer-purchases",
    since,
    gaps: count,
    recentGapDays,
    usualGapDays,
    earlierGaps: before.length,
  };
}

type Spans = {
  readonly beforeDays: number;
  readonly sinceDays: number;
  readonly count: number;
  readonly settings: Settings;
};

/** Rarer but bigger orders are a change of habit, not a loss. */
function isLessValue({ client, signs, today }: Look, spans: Spans): boolean {
  const values = signs.buying?.dayValuesMinor ?? [];
  const sinceOn = addDays(today, -spans.sinceDays);
  const ordersSince = countAfter(lastGaps(client), daysBetween(sinceOn, client.lastOrderOn));
  if (values.length <= ordersSince) return false;
  const recent = sum(values.slice(values.length - ordersSince)) / Math.max(1, spans.sinceDays);
  const before = sum(values.slice(0, values.length - ordersSince)) / Math.max(1, spans.beforeDays);
  return before > 0 && recent <= spans.settings.rateShare * before;
}

/** How many of the gaps, counted from the newest, make up this many days. */
function countAfter(gaps: readonly number[], spanDays: number): number {
  let count = 0;
  let left = spanDays;
  for (const gap of gaps.toReversed()) {
    if (left <= 0) break;
    left -= gap;
    count += 1;
  }
  return count;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
