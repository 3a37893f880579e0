import type { Day } from "#src/core/day.ts";
import { saySign } from "#src/core/lapse/sign-words.ts";
import { isSilence, type LapseSignal } from "#src/core/lapse/signal.ts";
import { saySilence } from "#src/core/lapse/silence-words.ts";
import { formatMoney } from "#src/core/money.ts";

/** A rule's evidence in a plain sentence or two for the terminal. */
export function saySignal(signal: LapseSignal, currency: string): string {
  const say = {
    day: sayDay,
    money: (minor: number): string => formatMoney({ minor, currency }, "en"),
  };
  return isSilence(signal) ? saySilence(signal, say) : saySign(signal, say);
}

/** `10 Sep 2011`. */
export function sayDay(day: Day): string {
  return new Intl.DateTimeFormat("en-GB", {
    day: "numeric",
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  }).format(new Date(`${day}T00:00:00Z`));
}
