import { isSilence, type LapseSignal, type SignSignal, type SilenceSignal } from "./signal.ts";
import { plural, type Wording } from "./sign-words.ts";
import { sayEvery } from "./silence-words.ts";
import type { DroppedLine } from "./signs/dropped-line.ts";
import type { SlowDrift } from "./signs/slow-drift.ts";

/** A signal that comes on top of a stronger one: a few words without a full stop; plain text in English. */
export function sayShortly(signal: LapseSignal, say: Wording): string {
  return isSilence(signal) ? silentShortly(signal) : signShortly(signal, say);
}

function silentShortly(signal: SilenceSignal): string {
  const silent = `silent for ${plainDays(signal.silentDays)}`;
  return signal.rule === "long-silence"
    ? silent
    : `${silent}, usually orders ${sayEvery(signal.gapFromDays, signal.gapToDays)}`;
}

function signShortly(signal: SignSignal, say: Wording): string {
  switch (signal.rule) {
    case "cancelled":
      return `ended the contract or account on ${say.day(signal.since)}`;
    case "requests-without-order":
      return `${plural(signal.count, "request")} without an order since ${say.day(signal.since)}`;
    case "no-reply":
      return `no answer to ${plural(signal.count, "try", "tries")} since ${say.day(signal.since)}`;
    case "dissatisfied":
      return `${plural(signal.count, "complaint")} open since ${say.day(signal.since)}`;
    case "money-trouble":
      return `${plural(signal.overdueCount, "invoice")} overdue, ${say.money(signal.overdueMinor)} in all`;
    case "dropped-line":
      return linesShortly(signal);
    case "smaller-purchases":
      return `orders of about ${say.money(signal.recentMinor)} instead of ${say.money(signal.usualMinor)}`;
    case "rarer-purchases":
      return `orders every ${plainDays(signal.recentGapDays)} instead of every ${plainDays(signal.usualGapDays)}`;
    case "slow-drift":
      return driftShortly(signal, say);
  }
}

function linesShortly({ lines }: DroppedLine): string {
  const [first, ...others] = lines.map(({ line }) => line);
  const more = others.length === 0 ? "" : ` and ${plural(others.length, "other line")}`;
  return `no longer buys ${first ?? "a line"}${more}`;
}

function driftShortly({ value, orderDays, paidShare }: SlowDrift, say: Wording): string {
  if (value !== null)
    return `half a year's purchases down from ${say.money(value.before)} to ${say.money(value.now)}`;
  if (orderDays !== null)
    return `ordered on ${orderDays.now} days in half a year, ${orderDays.before} the year before`;
  if (paidShare === null) return "buys less and less";
  const [now, before] = [paidShare.now, paidShare.before].map((share) => Math.round(share * 100));
  return `${now} % of invoices paid in time, ${before} % before`;
}

function plainDays(count: number): string {
  const rounded = Math.round(count);
  return `${rounded} ${rounded === 1 ? "day" : "days"}`;
}
