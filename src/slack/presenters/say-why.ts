import type { Day } from "#src/core/day.ts";
import type { LapseSignal } from "#src/core/lapse/signal.ts";
import { count, sayDay } from "./say-day.ts";

/** One sentence or two that a person can check against the books. */
export function sayWhy(signal: LapseSignal, today: Day): string {
  const silent = `Silent for ${count(Math.round(signal.silentDays), "day")}`;
  const last = `last order ${sayDay(signal.lastOrderOn, today)}`;
  switch (signal.rule) {
    case "rhythm-break": {
      const usual = `usually orders ${sayEvery(signal.gapFromDays, signal.gapToDays)}`;
      return `${silent}; ${usual}, never longer than ${count(Math.round(signal.longestGapDays), "day")} apart. ${capital(last)}, ${count(signal.orderCount, "order")} so far.`;
    }
    case "long-silence":
      return `${silent}, three months and more, without a rhythm to go by. ${capital(last)}, ${count(signal.orderCount, "order")} so far.`;
  }
}

function sayEvery(from: number, to: number): string {
  const [low, high] = [Math.round(from), Math.round(to)];
  return low === high ? `every ${count(low, "day")}` : `every ${low} to ${count(high, "day")}`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
