import type { Wording } from "./sign-words.ts";
import type { SilenceSignal } from "./signal.ts";
import type { Silence } from "./silence.ts";

/** A silence in two or three sentences that a person can check against the books; plain text in English. */
export function saySilence(signal: SilenceSignal, say: Wording): string {
  return [
    `Silent for ${days(signal.silentDays)}.`,
    sayRhythm(signal),
    ...(signal.rule === "silence" ? [sayAlike(signal)] : []),
    `Last order ${say.day(signal.lastOrderOn)}, ${count(signal.orderCount, "order")} so far.`,
  ].join(" ");
}

function sayRhythm(signal: SilenceSignal): string {
  if (signal.rule === "long-silence")
    return "No steady rhythm before, but three months without an order is too long.";
  return `Usually orders ${sayEvery(signal.gapFromDays, signal.gapToDays)}${sayLongest(signal)}.`;
}

/** What the company's own past says, in the tenths that people think in. */
function sayAlike({ alike, probability, aheadDays }: Silence): string {
  const span = sayMonths(aheadDays);
  if (alike === null) return `Most likely no order within ${span} (${percent(probability)}).`;
  const tenths = Math.round((10 * alike.silent) / alike.clients);
  return tenths >= 10
    ? `Hardly any client like this ordered by themselves within the next ${span}.`
    : `Of clients like this ${tenths} in 10 did not order by themselves within the next ${span}.`;
}

/** `two months`, or the days where they make no whole months. */
function sayMonths(spanDays: number): string {
  const months = spanDays / 30;
  const small = ["no month", "one month", "two months", "three months"][months];
  return small ?? (Number.isInteger(months) ? `${months} months` : days(spanDays));
}

type Rhythm = Exclude<SilenceSignal, { rule: "long-silence" }>;

function sayLongest({ gapToDays, longestGapDays }: Rhythm): string {
  const longest = Math.round(longestGapDays);
  return longest <= Math.round(gapToDays) ? "" : `; the longest pause so far was ${days(longest)}`;
}

/** `every 18 to 25 days`. */
export function sayEvery(from: number, to: number): string {
  const [low, high] = [Math.round(from), Math.round(to)];
  if (low !== high) return `every ${low} to ${days(high)}`;
  return high === 1 ? "every day" : `every ${days(high)}`;
}

function days(value: number): string {
  return count(Math.round(value), "day");
}

function count(value: number, noun: string): string {
  return `${value} ${noun}${value === 1 ? "" : "s"}`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
