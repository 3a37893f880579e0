import type { Day } from "#src/core/day.ts";
import { sayShortly } from "#src/core/lapse/short-words.ts";
import { saySign, type Wording } from "#src/core/lapse/sign-words.ts";
import { isSilence, type LapseSignal } from "#src/core/lapse/signal.ts";
import { saySilence } from "#src/core/lapse/silence-words.ts";
import { formatMoney } from "#src/core/money.ts";
import { count, sayDay } from "./say-day.ts";

export type Reading = { readonly today: Day; readonly currency: string };

/** How Slack's texts write days and money. */
export function wordingOf({ today, currency }: Reading): Wording {
  return {
    day: (day: Day) => sayDay(day, today),
    money: (minor: number) => formatMoney({ minor, currency }, "en"),
  };
}

/** A sentence or two that a person can check against the books. */
function sayWhy(signal: LapseSignal, reading: Reading): string {
  const say = wordingOf(reading);
  return isSilence(signal) ? saySilence(signal, say) : saySign(signal, say);
}

const MOST_ALSO = 4;

/** The strongest signal in full, the others in a few words, a line each; not yet escaped. */
export function sayWhyAll(signals: readonly LapseSignal[], reading: Reading): string {
  const [first, ...others] = signals;
  if (first === undefined) return "";
  const say = wordingOf(reading);
  const also = others.slice(0, MOST_ALSO).map((signal) => `• Also: ${sayShortly(signal, say)}.`);
  const more = others.length - MOST_ALSO;
  const rest = more > 0 ? [`• And ${count(more, "more sign")}.`] : [];
  return [sayWhy(first, reading), ...also, ...rest].join("\n");
}
