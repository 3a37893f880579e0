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
  const months = `${Math.round(aheadDays / 30)} months`;
  if (alike === null) return `Most likely no order within ${months} (${percent(probability)}).`;
  const tenths = Math.round((10 * alike.silent) / alike.clients);
  const share = tenths >= 10 ? "nearly all" : `${tenths} in 10`;
  return `Of clients like this ${share} did not order by themselves within the next ${months}.`;
}

type Rhythm = Exclude<SilenceSignal, { rule: "long-silence" }>;

function sayLongest({ gapToDays, longestGapDays }: Rhythm): string {
  const longest = Math.round(longestGapDays);
  return longest <= Math.round(gapToDays) ? "" : `; the longest pause so far was ${days(longest)}`;
}

function sayEvery(from: number, to: number): string {
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
