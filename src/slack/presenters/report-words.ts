import type { Amount } from "#src/core/digest/lapse-fact.ts";
import type { LossVerdict } from "#src/core/report/loss-rate.ts";
import type { ReportBrief } from "#src/core/report/report-brief.ts";
import { RISE } from "#src/core/report/find-rises.ts";
import { type Dimension, OURS } from "#src/core/report/report-series.ts";
import { formatMoney } from "#src/core/money.ts";
import { isReasonId, REASONS } from "#src/core/reason/taxonomy.ts";
import { sayMonth } from "#src/core/report/report-charts.ts";
import { count } from "./say-day.ts";

/** `12 clients, €34,000 a year`. */
export function sayReportAmount({ lapses, minor }: Amount, currency: string): string {
  if (lapses === 0) return "none";
  return `${count(lapses, "client")}, ${formatMoney({ minor, currency }, "en")} a year`;
}

/** `12.5 %`, or that nobody can say. */
export function sayShare(share: number | null): string {
  return share === null ? "not known" : `${(share * 100).toFixed(1).replace(/\.0$/u, "")} %`;
}

/** A reason's own words; those about our people are not told apart. */
export function sayReasonKey(key: string | null): string {
  if (key === null) return "no reason on record";
  if (key === OURS) return "ours (B), not itemised";
  return isReasonId(key) ? REASONS[key].label : key;
}

/** The words for a key of a dimension. */
export function nameKey(
  dimension: Dimension,
  key: string | null,
  names: ReadonlyMap<string, string>,
): string {
  switch (dimension) {
    case "all":
      return "all";
    case "reason":
      return sayReasonKey(key);
    case "rep":
      return key === null ? "nobody" : (names.get(key) ?? "somebody who left");
    case "segment":
    case "region":
      return key ?? "not known";
  }
}

const VERDICT: Readonly<Record<LossVerdict, string>> = {
  fine: "🟢 within the usual 5 to 10 % a year",
  watch: "🟡 between the usual 10 % and the alarm at 20 %: watch it",
  alarm: "🔴 20 % or more: look for what is behind it",
};

export function sayLossRate(lossRate: ReportBrief["lossRate"]): string {
  if (lossRate === null || lossRate.rate === null)
    return "Not known: there are no orders of the year before to tell how many clients there were.";
  const { lost, clients, rate, monthsWatched, verdict } = lossRate;
  const whole = `${sayShare(rate)} of clients (${lost} of ${clients ?? 0} lost and not back)`;
  const since =
    monthsWatched < 12
      ? ` in the ${count(monthsWatched, "month")} with alerts so far`
      : " in twelve months";
  const mark = verdict === null ? "too early to compare with 5 to 10 % a year" : VERDICT[verdict];
  return `${whole}${since}; ${mark}.`;
}

const points = (share: number): string => (share * 100).toFixed(0);

/** Returns are never all ours. */
export function sayReturns({ alone, afterContact, lift }: ReportBrief["returns"]): string {
  if (afterContact.lapses + alone.lapses === 0) return "Nobody came back in the quarter.";
  const split = `After a contact of ours ${count(afterContact.lapses, "client")}, without any ${count(alone.lapses, "client")}.`;
  if (lift === null)
    return `${split} How many would have come back anyway nobody can tell: that takes a group of clients held out of alerts.`;
  const sure = lift.from > 0 ? "" : " That may be chance.";
  return `${split} Against the clients held out, ${points(lift.is)} points more of those alerted came back (95 %: ${points(lift.from)} to ${points(lift.to)}).${sure}`;
}

export function sayFix({ fixes, preventions }: { fixes: number; preventions: number }): string {
  if (fixes + preventions === 0) return "no fix decided";
  const parts = [
    ...(fixes > 0 ? [count(fixes, "correction")] : []),
    ...(preventions > 0 ? [count(preventions, "prevention")] : []),
  ];
  return `${parts.join(" and ")} decided`;
}

export function sayRise({ month, lost, usual, changes }: ReportBrief["rises"][number]): string {
  const before =
    changes.length === 0
      ? "no change of ours is on record before it"
      : `before it: ${changes.map(({ on, what }) => `${what} (${on})`).join("; ")}`;
  return `${sayMonth(month)}: ${lost} lost, where ${usual.toFixed(1)} a month were usual; ${before}.`;
}

/** The rule by which a month counts as a rise. */
export const RISE_RULE = `A rise is a month with at least ${RISE.times} times the average of up to ${RISE.usualMonths} months before it, and at least ${RISE.more} clients more. Changes are those of that month and the ${RISE.changesMonths} before it; one after the other proves no cause.`;
