import { addDays, type Day, dayNumber, dayOfNumber, daysBetween } from "../day.ts";
import type { OrderHistory } from "../lapse/model/order-history.ts";
import { LOOK_AHEAD_DAYS } from "./protocol.ts";

/** What a person asked for; null and empty: choose by the data. */
export type BacktestWish = {
  readonly cutoffs: readonly Day[];
  readonly horizonDays: number;
  readonly from: Day | null;
  readonly to: Day | null;
};

export type BacktestPlan = {
  readonly firstOrderOn: Day;
  readonly lastOrderOn: Day;
  readonly horizonDays: number;
  readonly cutoffs: readonly Day[]; // ascending
  readonly daily: { readonly from: Day; readonly to: Day } | null; // null: the orders are too few days for it
};

export type Planned =
  | { readonly ok: true; readonly plan: BacktestPlan }
  | { readonly ok: false; readonly why: string };

const DAILY_MONTHS = 6;
const MOST_CUTOFFS = 5;
const BETWEEN_CUTOFFS_DAYS = 30; // at least, when they are chosen
const KNOWN_DAYS = 180; // at least, before the first chosen one
const KNOWN_SHARE = 1 / 3; // and so much of all that was ordered

/** Checks the days asked for against the data, and chooses those left open. */
export function planBacktest(histories: readonly OrderHistory[], wish: BacktestWish): Planned {
  const days = orderDays(histories);
  const [first, last] = [days.at(0), days.at(-1)];
  if (first === undefined || last === undefined) return refuse("There are no orders.");
  const data = { first: dayOfNumber(first), last: dayOfNumber(last), days };
  const cutoffs = planCutoffs(data, wish);
  if (!cutoffs.ok) return cutoffs;
  const daily = planDaily(data, wish);
  if (!daily.ok) return daily;
  return {
    ok: true,
    plan: {
      firstOrderOn: data.first,
      lastOrderOn: data.last,
      horizonDays: wish.horizonDays,
      cutoffs: cutoffs.days,
      daily: daily.range,
    },
  };
}

type Data = { readonly first: Day; readonly last: Day; readonly days: Int32Array };

type Refusal = { readonly ok: false; readonly why: string };

function planCutoffs(
  data: Data,
  { cutoffs, horizonDays }: BacktestWish,
): { readonly ok: true; readonly days: readonly Day[] } | Refusal {
  const earliest = addDays(data.first, 1);
  const latest = addDays(data.last, 1 - horizonDays);
  if (latest < earliest)
    return refuse(`${reach(data)}: a horizon of ${horizonDays} days leaves no day to look from.`);
  const outside = cutoffs.find((day) => day < earliest || day > latest);
  if (outside !== undefined)
    return refuse(
      `Cut-off ${outside} is outside the data. ${reach(data)}: with a horizon of ${horizonDays} days a cut-off lies from ${earliest} to ${latest}.`,
    );
  const days = cutoffs.length > 0 ? [...new Set(cutoffs)].toSorted() : chooseCutoffs(data, latest);
  return { ok: true, days };
}

/** Up to five days, evenly spread from where enough is known to the latest possible. */
function chooseCutoffs({ first, days }: Data, latest: Day): readonly Day[] {
  const known = dayOfNumber(days[Math.floor(days.length * KNOWN_SHARE)] ?? dayNumber(first));
  const start = [addDays(first, KNOWN_DAYS), known].toSorted().at(-1) ?? latest;
  const room = Math.max(0, daysBetween(start, latest));
  const count = Math.min(MOST_CUTOFFS, Math.floor(room / BETWEEN_CUTOFFS_DAYS) + 1);
  const step = count === 1 ? 0 : room / (count - 1);
  return Array.from({ length: count }, (_, at) =>
    addDays(latest, -Math.round(step * (count - 1 - at))),
  );
}

function planDaily(
  data: Data,
  wish: BacktestWish,
): { readonly ok: true; readonly range: BacktestPlan["daily"] } | Refusal {
  const earliest = addDays(data.first, 1);
  const latest = addDays(data.last, 1 - LOOK_AHEAD_DAYS);
  const isAsked = wish.from !== null || wish.to !== null;
  if (latest < earliest) {
    if (!isAsked) return { ok: true, range: null };
    return refuse(`${reach(data)}: too few for a daily view with ${LOOK_AHEAD_DAYS} days ahead.`);
  }
  const to = wish.to ?? latest;
  const from = wish.from ?? laterOf(earliest, monthsBefore(addDays(to, 1), DAILY_MONTHS));
  if (from > to) return refuse(`--from ${from} is after --to ${to}.`);
  if (from < earliest || to > latest)
    return refuse(
      `The daily view ${from} to ${to} is outside the data. ${reach(data)}: with ${LOOK_AHEAD_DAYS} days to look ahead it lies from ${earliest} to ${latest}.`,
    );
  return { ok: true, range: { from, to } };
}

/** The same day of an earlier month, or that month's last day. */
function monthsBefore(day: Day, months: number): Day {
  const at = new Date(`${day}T00:00:00Z`);
  const wanted = at.getUTCDate();
  at.setUTCDate(1);
  at.setUTCMonth(at.getUTCMonth() - months);
  const monthDays = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate();
  return dayOfNumber(at.getTime() / 86_400_000 + Math.min(wanted, monthDays) - 1);
}

function laterOf(a: Day, b: Day): Day {
  return a > b ? a : b;
}

function reach({ first, last }: Data): string {
  return `The orders reach from ${first} to ${last}`;
}

function orderDays(histories: readonly OrderHistory[]): Int32Array {
  const all = new Int32Array(histories.reduce((sum, { days }) => sum + days.length, 0));
  let at = 0;
  for (const { days } of histories) {
    all.set(days, at);
    at += days.length;
  }
  return all.toSorted();
}

function refuse(why: string): Refusal {
  return { ok: false, why };
}
