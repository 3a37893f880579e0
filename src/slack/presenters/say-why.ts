import type { Day } from "#src/core/day.ts";
import { saySign } from "#src/core/lapse/sign-words.ts";
import { isSilence, type LapseSignal, type SilenceSignal } from "#src/core/lapse/signal.ts";
import { formatMoney } from "#src/core/money.ts";
import { count, sayDay } from "./say-day.ts";

type Reading = { readonly today: Day; readonly currency: string };

/** One sentence or two that a person can check against the books. */
export function sayWhy(signal: LapseSignal, { today, currency }: Reading): string {
  if (isSilence(signal)) return saySilence(signal, today);
  return saySign(signal, {
    day: (day) => sayDay(day, today),
    money: (minor) => formatMoney({ minor, currency }, "en"),
  });
}

function saySilence(signal: SilenceSignal, today: Day): string {
  const silent = `Silent for ${count(Math.round(signal.silentDays), "day")}.`;
  const last = `Last order ${sayDay(signal.lastOrderOn, today)}, ${count(signal.orderCount, "order")} so far.`;
  switch (signal.rule) {
    case "rhythm-break":
      return `${silent} Usually orders ${sayEvery(signal.gapFromDays, signal.gapToDays)}${sayLongest(signal)}. ${last}`;
    case "long-silence":
      return `${silent} No steady rhythm before, but three months without an order is too long. ${last}`;
  }
}

function sayLongest({
  gapToDays,
  longestGapDays,
}: Extract<LapseSignal, { rule: "rhythm-break" }>): string {
  const longest = Math.round(longestGapDays);
  return longest <= Math.round(gapToDays)
    ? ""
    : `; the longest pause so far was ${count(longest, "day")}`;
}

function sayEvery(from: number, to: number): string {
  const [low, high] = [Math.round(from), Math.round(to)];
  return low === high ? `every ${count(low, "day")}` : `every ${low} to ${count(high, "day")}`;
}
