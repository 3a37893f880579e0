import { z } from "zod";
import { type Day, daysBetween, parseDay } from "../../day.ts";
import type { RecentBuying } from "./client-signs.ts";
import type { Look } from "./look.ts";
import { day, minor, wholeNumber } from "./evidence.ts";

// Chosen by measurement, the same for all: on three real order histories of two years and more the next three months
// stayed below three quarters of the year before's in 59, 68 and 73 % of the cases by value (all clients: 43, 29, 48 %)
// and in 63, 48 and 62 % by number of order days (41, 31, 49 %). At 70 % the share right fell by up to 11 points.
const SHARE = 0.6;

export const slowDriftSettings = z
  .object({
    on: z.boolean().default(true),
    share: z.number().gt(0).lt(1).default(SHARE), // of the same six months a year before, the company's own trend taken off
    orderDaysBefore: z.number().int().min(1).default(6), // in those six months: fewer make no baseline
    orderDaysNow: z.number().int().min(1).default(3), // with fewer it is a silence
    paidDrop: z.number().gt(0).max(1).default(0.3), // of the share of invoices that get paid; no number in the register
    invoices: z.number().int().min(1).default(5), // fallen due in each of the two spans
    staleDays: z.number().int().min(1).default(14), // payments not brought in for longer: nobody can tell
  })
  .prefault({});

const halfYears = { before: z.number(), now: z.number() };

export const slowDriftSignal = z.object({
  rule: z.literal("slow-drift"),
  since: day, // first day of the six months
  value: z.object({ before: minor, now: minor }).nullable(), // null: not this series
  orderDays: z.object(halfYears).nullable(),
  paidShare: z.object(halfYears).nullable(), // 0 to 1
  invoicesNow: wholeNumber, // that the paid share is of
  companyTrend: z.number(), // 1: steady; what all clients together did in the same months
});

export type SlowDrift = z.infer<typeof slowDriftSignal>;

type Settings = z.infer<typeof slowDriftSettings>;

/**
 * Purchases shrink gradually (FI-064): by value, by number of order days, or in the share of invoices that get paid,
 * each against the same months of the year before, so that a season is no drift. When all clients shrink alike, need
 * is down, and nobody has moved to a competitor (FI-065); so the company's own trend is taken off.
 */
export function slowDrift(look: Look, settings: Settings): SlowDrift | null {
  const trend = trendOf(look);
  const { value, orderDays } = boughtLess(look, settings, settings.share * trend);
  const paid = paidShareOf(look, settings);
  if (value === null && orderDays === null && paid === null) return null;
  return {
    rule: "slow-drift",
    since: monthStart(look.today, -HALF),
    value,
    orderDays,
    paidShare: paid,
    invoicesNow: paid === null ? 0 : (look.signs.invoices?.recentDue ?? 0),
    companyTrend: trend,
  };
}

type Shrunk = { readonly before: number; readonly now: number };

function boughtLess(
  look: Look,
  settings: Settings,
  share: number,
): { readonly value: Shrunk | null; readonly orderDays: Shrunk | null } {
  const counts = seriesOf(look, "monthOrderDays");
  const isWatched =
    counts !== null &&
    counts.before >= settings.orderDaysBefore &&
    counts.now >= settings.orderDaysNow;
  if (!isWatched) return { value: null, orderDays: null };
  return {
    value: shrunk(seriesOf(look, "monthValuesMinor"), share),
    orderDays: shrunk(counts, share),
  };
}

const HALF = 6;
const QUARTER = 3;
const YEAR = 12;
const LEAST_TREND = 0.5; // below it something is wrong with the data rather than with the clients

function trendOf({ company }: Look): number {
  return Math.min(1, Math.max(LEAST_TREND, company.halfYearTrend ?? 1));
}

type Series = {
  readonly before: number; // six months a year ago
  readonly now: number; // the last six whole months
  readonly quarters: readonly { readonly before: number; readonly now: number }[]; // the older one first
};

/** Whole calendar months before today's; null when the history does not reach back to the year before. */
function seriesOf(
  { client, signs, today }: Look,
  series: keyof Pick<RecentBuying, "monthOrderDays" | "monthValuesMinor">,
): Series | null {
  const values = signs.buying?.[series] ?? [];
  const current = monthNumber(today);
  const last = monthNumber(client.lastOrderOn);
  if (monthNumber(client.firstOrderOn) > current - YEAR - HALF) return null;
  const sum = (from: number, to: number): number => {
    let total = 0;
    for (let month = from; month <= to; month += 1)
      total += values[values.length - 1 - (last - month)] ?? 0;
    return total;
  };
  const span = (from: number, to: number) => ({
    now: sum(current - from, current - to),
    before: sum(current - YEAR - from, current - YEAR - to),
  });
  return {
    ...span(HALF, 1),
    quarters: [span(HALF, QUARTER + 1), span(QUARTER, 1)],
  };
}

/** Below the share, and further below in the newer of the two quarters: a drift goes on. */
function shrunk(series: Series | null, share: number): Shrunk | null {
  if (series === null) return null;
  const { before, now, quarters } = series;
  const [older, newer] = quarters.map((quarter) =>
    quarter.before > 0 && quarter.now >= 0 ? quarter.now / quarter.before : null,
  );
  if (typeof older !== "number" || typeof newer !== "number") return null;
  if (before <= 0 || now <= 0 || now > share * before) return null;
  return newer <= older && older <= 1 ? { before, now } : null;
}

function paidShareOf({ signs, company, today }: Look, settings: Settings): Shrunk | null {
  const { invoices } = signs;
  const known = company.paymentsKnownUntil;
  if (invoices === null || known === null) return null;
  if (daysBetween(known, today) > settings.staleDays) return null;
  const { recentDue, recentPaid, earlierDue, earlierPaid } = invoices;
  if (recentDue < settings.invoices || earlierDue < settings.invoices) return null;
  const [before, now] = [earlierPaid / earlierDue, recentPaid / recentDue];
  return before - now >= settings.paidDrop ? { before, now } : null;
}

function monthNumber(on: Day): number {
  return Number(on.slice(0, 4)) * 12 + Number(on.slice(5, 7)) - 1;
}

/** First day of the month that lies `months` from the day's own. */
function monthStart(today: Day, months: number): Day {
  const month = monthNumber(today) + months;
  const [year, ofYear] = [Math.floor(month / 12), (month % 12) + 1];
  return parseDay(`${String(year).padStart(4, "0")}-${String(ofYear).padStart(2, "0")}-01`);
}
