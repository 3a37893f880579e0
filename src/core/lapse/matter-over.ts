import { addDays, type Day, daysBetween } from "../day.ts";
import { kindOf, type LapseKind } from "./matter.ts";
import { quantile } from "./quantile.ts";
import { isSilence, type LapseSignal, type SignSignal } from "./signal.ts";
import type { DroppedLine } from "./signs/dropped-line.ts";
import type { RarerPurchases } from "./signs/rarer-purchases.ts";
import type { SlowDrift } from "./signs/slow-drift.ts";
import type { SmallerPurchases } from "./signs/smaller-purchases.ts";

/** What has come of a client since a lapse that was no silence was opened. */
export type SinceLapse = {
  readonly openedOn: Day;
  readonly today: Day;
  readonly orderDays: readonly {
    readonly on: Day;
    readonly minor: number; // net value of all orders of the day
    readonly productLines: readonly string[];
  }[]; // from the first signal's day on, oldest first
  readonly heardOn: Day | null; // the client's last touch, request or complaint
  readonly openComplaints: readonly Day[]; // the days they were made
  readonly overdueInvoices: number;
};

/** How a client came back to us. */
export const RETURNED_BY = [
  "order", // ordered again
  "reply", // answered
  "settled", // the complaint is settled, and they have ordered since
  "paid", // what was due
  "recovered", // buys about as much and as often as before
  "line", // buys the product line again
] as const;

export type ReturnedBy = (typeof RETURNED_BY)[number];

export type MatterOver = { readonly by: ReturnedBy; readonly on: Day };

const NEAR = 0.8; // of the baseline is near it
const ORDERS = 2; // one order like the old ones may be chance
const WATCHED_DAYS = 90; // of a drift: a quarter, held against half of the six months it was measured on

/** Whether the matter of a signal is over, how, and since when; null while it goes on. */
export function matterOver(signal: LapseSignal, since: SinceLapse): MatterOver | null {
  if (isSilence(signal)) return orderAfter(since, signal.lastOrderOn);
  return isDecline(signal) ? declineOver(signal, since) : warningOver(signal, since);
}

type Decline = DroppedLine | SmallerPurchases | RarerPurchases | SlowDrift;

function isDecline(signal: SignSignal): signal is Decline {
  return kindOf(signal) === "decline";
}

function warningOver(signal: Exclude<SignSignal, Decline>, since: SinceLapse): MatterOver | null {
  switch (signal.rule) {
    case "cancelled":
    case "requests-without-order":
      return orderAfter(since, signal.since);
    case "no-reply":
      return replied(since, signal.tries.at(-1)?.on ?? signal.since);
    case "dissatisfied":
      return settled(
        since,
        signal.complaints.map(({ madeOn }) => madeOn),
      );
    case "money-trouble":
      return since.overdueInvoices === 0 ? { by: "paid", on: since.today } : null;
  }
}

function declineOver(signal: Decline, since: SinceLapse): MatterOver | null {
  switch (signal.rule) {
    case "dropped-line":
      return boughtAgain(
        since,
        signal.lines.map(({ line }) => line),
      );
    case "smaller-purchases":
      return ordersGrown(since, signal);
    case "rarer-purchases":
      return ordersCloser(since, signal);
    case "slow-drift":
      return driftReversed(since, signal);
  }
}

/**
 * When and how a lapse came to its end: a silence with the next order, whatever else was seen; any other lapse when
 * every one of its matters is over. The latest of them counts.
 */
export function lapseOver(
  kind: LapseKind,
  signals: readonly LapseSignal[],
  since: SinceLapse,
): MatterOver | null {
  const counted = kind === "silence" ? signals.filter(isSilence) : signals;
  const over = counted.map((signal) => matterOver(signal, since));
  const ends = over.filter((end) => end !== null);
  if (ends.length === 0 || ends.length < over.length) return null;
  return ends.toSorted((a, b) => b.on.localeCompare(a.on))[0] ?? null;
}

function orderAfter({ orderDays }: SinceLapse, day: Day): MatterOver | null {
  const order = orderDays.find(({ on }) => on > day);
  return order === undefined ? null : { by: "order", on: order.on };
}

function replied(since: SinceLapse, lastTryOn: Day): MatterOver | null {
  if (since.heardOn !== null && since.heardOn > lastTryOn)
    return { by: "reply", on: since.heardOn };
  return orderAfter(since, lastTryOn);
}

/** Settled on paper is not yet regained (FI-123: until then they may leave): they have to order once more. */
function settled(since: SinceLapse, madeOn: readonly Day[]): MatterOver | null {
  if (madeOn.some((day) => since.openComplaints.includes(day))) return null;
  const order = orderAfter(since, since.openedOn);
  return order === null ? null : { by: "settled", on: order.on };
}

function boughtAgain(
  { orderDays, openedOn }: SinceLapse,
  lines: readonly string[],
): MatterOver | null {
  const again = lines.map((line) =>
    orderDays.find(({ on, productLines }) => on >= openedOn && productLines.includes(line)),
  );
  const days = again.flatMap((order) => order?.on ?? []).toSorted();
  const last = days.at(-1);
  return last === undefined || days.length < lines.length ? null : { by: "line", on: last };
}

function ordersGrown(
  { orderDays, openedOn }: SinceLapse,
  { usualMinor }: SmallerPurchases,
): MatterOver | null {
  const last = orderDays.filter(({ on }) => on >= openedOn).slice(-ORDERS);
  const newest = last.at(-1);
  if (newest === undefined || last.length < ORDERS) return null;
  return last.every(({ minor }) => minor >= NEAR * usualMinor)
    ? { by: "recovered", on: newest.on }
    : null;
}

/** Counts gaps that began with the lapse or later, so that the order that ends the long gap is not enough. */
function ordersCloser(
  { orderDays, openedOn }: SinceLapse,
  { usualGapDays }: RarerPurchases,
): MatterOver | null {
  const days = orderDays.filter(({ on }) => on >= openedOn).map(({ on }) => on);
  const gaps = days.slice(1).map((day, i) => daysBetween(days[i] ?? day, day));
  const newest = days.at(-1);
  if (newest === undefined || gaps.length < ORDERS) return null;
  return quantile(gaps.slice(-ORDERS), 1) <= usualGapDays / NEAR
    ? { by: "recovered", on: newest }
    : null;
}

function driftReversed(since: SinceLapse, drift: SlowDrift): MatterOver | null {
  const { openedOn, today, orderDays, overdueInvoices } = since;
  if (daysBetween(openedOn, today) < WATCHED_DAYS) return null;
  const recent = orderDays.filter(({ on }) => on > addDays(today, -WATCHED_DAYS));
  const value = recent.reduce((total, { minor }) => total + minor, 0);
  const isPaying = drift.paidShare === null || overdueInvoices === 0;
  const isBack = isNear(value, drift.value) && isNear(recent.length, drift.orderDays) && isPaying;
  return isBack ? { by: "recovered", on: today } : null;
}

function isNear(now: number, series: { readonly before: number } | null): boolean {
  return series === null || now >= (NEAR * series.before) / 2;
}
