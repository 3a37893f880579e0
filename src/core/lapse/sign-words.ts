import type { Day } from "../day.ts";
import type { SignSignal } from "./signal.ts";
import type { Dissatisfied } from "./signs/dissatisfied.ts";
import type { DroppedLine } from "./signs/dropped-line.ts";
import type { MoneyTrouble } from "./signs/money-trouble.ts";
import type { NoReply } from "./signs/no-reply.ts";
import type { RequestsWithoutOrder } from "./signs/requests-without-order.ts";
import type { SlowDrift } from "./signs/slow-drift.ts";

/** How a room writes days and money. */
export type Wording = {
  readonly day: (day: Day) => string;
  readonly money: (minor: number) => string;
};

/** A sign's evidence in a sentence or two that a person can check against the books; plain text in English. */
export function saySign(signal: SignSignal, say: Wording): string {
  switch (signal.rule) {
    case "cancelled":
      return `Ended the contract or account with us on ${say.day(signal.since)}; no order since.`;
    case "requests-without-order":
      return sayRequests(signal, say);
    case "no-reply":
      return sayTries(signal, say);
    case "dissatisfied":
      return sayComplaints(signal, say);
    case "money-trouble":
      return sayOverdue(signal, say);
    case "dropped-line":
      return sayLines(signal, say);
    case "smaller-purchases":
      return `The last ${number(signal.orders)} orders, since ${say.day(signal.since)}, were worth about ${say.money(signal.recentMinor)} each; the ${number(signal.earlierOrders)} before about ${say.money(signal.usualMinor)}.`;
    case "rarer-purchases":
      return `Since ${say.day(signal.since)} orders come only every ${days(signal.recentGapDays)}; before that every ${days(signal.usualGapDays)}.`;
    case "slow-drift":
      return sayDrift(signal, say);
  }
}

function sayRequests({ since, count, requests }: RequestsWithoutOrder, say: Wording): string {
  const asked = requests.map(({ askedOn, about }) => `${about} (${say.day(askedOn)})`);
  return `${capital(number(count))} requests since ${say.day(since)}, no order: ${listed(asked, "; ")}.`;
}

function sayTries({ tries, count, lastHeardOn }: NoReply, say: Wording): string {
  const tried = listed(tries.map(({ on, channel }) => `${channel} ${say.day(on)}`));
  const heard = lastHeardOn === null ? "" : ` They were last heard of on ${say.day(lastHeardOn)}.`;
  return `No answer to ${number(count)} tries of ours: ${tried}.${heard}`;
}

function sayComplaints({ complaints, count }: Dissatisfied, say: Wording): string {
  const [first] = complaints;
  if (count === 1 && first !== undefined)
    return `A complaint about ${first.about} of ${say.day(first.madeOn)} is still open.`;
  const list = complaints.map(({ about, madeOn }) => `${about} (${say.day(madeOn)})`);
  return `${capital(number(count))} complaints are still open: ${listed(list)}.`;
}

function sayOverdue(signal: MoneyTrouble, say: Wording): string {
  const { overdueCount, overdueMinor, lateDays, usualLateDays } = signal;
  const invoices = capital(plural(overdueCount, "invoice"));
  return `${invoices}, ${say.money(overdueMinor)} in all, overdue; the oldest for ${days(lateDays)}. ${sayPaying(usualLateDays)}`;
}

function sayLines({ lines, ordersWithout }: DroppedLine, say: Wording): string {
  const gone = lines.map(
    ({ line, lastOn, yearMinor }) =>
      `${line} (last on ${say.day(lastOn)}, ${say.money(yearMinor)} in the year up to then)`,
  );
  return `Still orders, but no longer ${listed(gone, " and ")}: ${plural(ordersWithout, "order day")} without ${lines.length === 1 ? "it" : "them"}.`;
}

function sayDrift(
  { since, value, orderDays, paidShare, companyTrend }: SlowDrift,
  say: Wording,
): string {
  const series = [
    ...(value === null
      ? []
      : [
          `bought for ${say.money(value.now)} instead of ${say.money(value.before)} a year earlier`,
        ]),
    ...(orderDays === null
      ? []
      : [
          `${value === null ? "ordered " : ""}on ${orderDays.now} days instead of ${orderDays.before}`,
        ]),
  ];
  const bought =
    series.length === 0
      ? ""
      : `In the six months from ${say.day(since)} they ${series.join(", ")}.${sayTrend(companyTrend)}`;
  const paid =
    paidShare === null
      ? ""
      : `${percent(paidShare.now)} of recent invoices were paid in time, ${percent(paidShare.before)} before.`;
  return [bought, paid].filter((part) => part !== "").join(" ");
}

const MOST_LISTED = 3; // the rest stands behind "How do you know?"

function listed(parts: readonly string[], joint = ", "): string {
  const more = parts.length - MOST_LISTED;
  const shown = parts.slice(0, MOST_LISTED).join(joint);
  return more > 0 ? `${shown} and ${number(more)} more` : shown;
}

function sayTrend(trend: number): string {
  const down = Math.round((1 - trend) * 100);
  return down <= 0 ? "" : ` All clients together: ${down} % down.`;
}

function sayPaying(usualLateDays: number): string {
  const late = Math.round(usualLateDays);
  return late <= 0 ? "They usually pay in time." : `They usually pay ${days(late)} late.`;
}

const SMALL = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

function number(count: number): string {
  return SMALL[count] ?? String(count);
}

/** `three requests`; figures from eleven on. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${number(count)} ${count === 1 ? one : many}`;
}

function days(count: number): string {
  const rounded = Math.round(count);
  return `${rounded} ${rounded === 1 ? "day" : "days"}`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
