import type { Day } from "#src/core/day.ts";
import { saySign } from "#src/core/lapse/sign-words.ts";
import { isSilence, type LapseSignal } from "#src/core/lapse/signal.ts";
import { saySilence } from "#src/core/lapse/silence-words.ts";
import { formatMoney } from "#src/core/money.ts";
import { sayDay } from "./say-day.ts";

type Reading = { readonly today: Day; readonly currency: string };

/** A sentence or two that a person can check against the books. */
export function sayWhy(signal: LapseSignal, { today, currency }: Reading): string {
  const say = {
    day: (day: Day) => sayDay(day, today),
    money: (minor: number) => formatMoney({ minor, currency }, "en"),
  };
  return isSilence(signal) ? saySilence(signal, say) : saySign(signal, say);
}
