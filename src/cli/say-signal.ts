import type { Day } from "#src/core/day.ts";
import { saySign } from "#src/core/lapse/sign-words.ts";
import { isSilence, type LapseSignal } from "#src/core/lapse/signal.ts";
import { formatMoney } from "#src/core/money.ts";

/** A rule's evidence in one plain sentence or two for the terminal. */
export function saySignal(signal: LapseSignal, currency: string): string {
  if (!isSilence(signal)) {
    const money = (minor: number): string => formatMoney({ minor, currency }, "en");
    return saySign(signal, { day: sayDay, money });
  }
  const orders = `${signal.orderCount} orders since ${sayDay(signal.firstOrderOn)}`;
  const silent = `Silent ${signal.silentDays} days`;
  const last = `last order ${sayDay(signal.lastOrderOn)}`;
  switch (signal.rule) {
    case "rhythm-break":
      return `${silent}; usually orders every ${sayGap(signal.usualGapDays)} (${signal.gapFromDays} to ${signal.gapToDays}); ${last}; ${orders}.`;
    case "long-silence":
      return `${silent}; ${last}; ${orders}, too few for a rhythm.`;
  }
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

function sayGap(gapDays: number): string {
  const days = Math.round(gapDays);
  return days === 1 ? "day" : `${days} days`;
}
