import { type Day, daysBetween } from "../day.ts";
import type { ClientHistory } from "./client-history.ts";
import { isOneTimeBuyer } from "./one-time-buyer.ts";
import { rhythmGaps } from "./recent-gaps.ts";
import type { SilenceSignal } from "./signal.ts";

export const LONG_SILENCE_DAYS = 90; // "none for three months" (FI-117)

/**
 * Three months of silence from a client who has ordered more than once, but not often enough to have a rhythm
 * (FI-117). Abstains (null) for clients with a rhythm, whom `rhythmBreak` watches, and for one-time buyers.
 */
export function longSilence(client: ClientHistory, today: Day): SilenceSignal | null {
  if (isOneTimeBuyer(client) || rhythmGaps(client) !== null) return null;
  const silentDays = daysBetween(client.lastOrderOn, today);
  if (silentDays < LONG_SILENCE_DAYS) return null;
  return {
    rule: "long-silence",
    silentDays,
    thresholdDays: LONG_SILENCE_DAYS,
    lastOrderOn: client.lastOrderOn,
    firstOrderOn: client.firstOrderOn,
    orderCount: client.orderCount,
  };
}
