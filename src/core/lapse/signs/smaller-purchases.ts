import { z } from "zod";
import { addDays, daysBetween } from "../../day.ts";
import { shareOfLast } from "../../figures/client-figures.ts";
import { quantile } from "../quantile.ts";
import type { Look } from "./look.ts";
import { day, days, minor, wholeNumber } from "./evidence.ts";

// Chosen by measurement, the same for all: on four real order histories (wholesale gifts, pharmacies, a city's suppliers,
// consumers) orders stayed below three quarters of their old size in 62 to 73 % of the cases at a half, against 20 to
// 39 % of all clients; at the register's proposal of 60 % the gift wholesaler's share fell to 63 %.
const SHARE = 0.5;

export const smallerPurchasesSettings = z
  .object({
    on: z.boolean().default(true),
    share: z.number().gt(0).lt(1).default(SHARE), // of the usual order; the register gives no percentage
    orders: z.number().int().min(2).max(6).default(3), // that many in a row, each below the smallest quarter of before
    rateShare: z.number().gt(0).max(1).default(0.75), // and not made up for by ordering more often
    valueShare: z.number().gt(0).max(1).default(0.67), // mean of the last three over the mean of all before
  })
  .prefault({});

export const smallerPurchasesSignal = z.object({
  rule: z.literal("smaller-purchases"),
  since: day, // of the first small order
  orders: wholeNumber,
  recentMinor: minor, // median of these
  usualMinor: minor, // median of those before
  earlierOrders: wholeNumber,
  spanDays: days, // from the first small order until today
});

export type SmallerPurchases = z.infer<typeof smallerPurchasesSignal>;

const MIN_BEFORE = 6; // order days that make a usual size
const MOST_RECENT = 6; // a decline is noticed until it makes half of what is kept

/**
 * The client still buys, but sharply less at a time than they are used to (FI-122, FI-128): the lion's share may go elsewhere.
 * Compares the last orders with the client's own before; abstains with fewer than nine order days.
 */
export function smallerPurchases(
  look: Look,
  settings: z.infer<typeof smallerPurchasesSettings>,
): SmallerPurchases | null {
  const values = look.signs.buying?.dayValuesMinor ?? [];
  const share = shareOfLast(3, values);
  if (share === null || share > settings.valueShare) return null;
  for (let count = settings.orders; count <= Math.max(settings.orders, MOST_RECENT); count += 1) {
    if (values.length - count < MIN_BEFORE) return null;
    const found = compare(look, { values, count, settings });
    if (found !== null) return found;
  }
  return null;
}

type Split = {
  readonly values: readonly number[];
  readonly count: number; // how many of them are recent
  readonly settings: z.infer<typeof smallerPurchasesSettings>;
};

function compare({ client, today }: Look, split: Split): SmallerPurchases | null {
  const { values, count, settings } = split;
  const [recent, before] = [values.slice(-count), values.slice(0, -count)];
  const [recentMinor, usualMinor] = [quantile(recent, 0.5), quantile(before, 0.5)];
  if (usualMinor <= 0 || recentMinor > settings.share * usualMinor) return null;
  if (Math.max(...recent) >= quantile(before, 0.25)) return null;
  const recentGaps = client.recentGapDays.slice(-(count - 1));
  const since = addDays(client.lastOrderOn, -sum(recentGaps));
  const beforeDays = sum(client.recentGapDays.slice(-(values.length - 1), -(count - 1)));
  const spanDays = daysBetween(since, today);
  const rate = sum(recent) / Math.max(1, spanDays);
  if (rate > settings.rateShare * (sum(before) / Math.max(1, beforeDays))) return null;
  return {
    rule: "smaller-purchases",
    since,
    orders: count,
    recentMinor,
    usualMinor,
    earlierOrders: before.length,
    spanDays,
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
