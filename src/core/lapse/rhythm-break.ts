import { type Day, daysBetween } from "../day.ts";
import type { ClientHistory } from "./client-history.ts";
import { quantile } from "./quantile.ts";
import { rhythmGaps } from "./recent-gaps.ts";
import type { SilenceSignal } from "./signal.ts";

const FLOOR_DAYS = 30; // no silence shorter than this is news, however often the client orders
const USUAL_GAP_FACTOR = 2;
const LONGEST_GAP_FACTOR = 1.5; // who once paused for 40 days may pause for 40 days again
const LONGEST_GAP_CAP_DAYS = 180; // one old pause of years must not mute the rule for good

/**
 * The client has been silent for longer than their own rhythm explains: three months is only the default, to be
 * "scaled to usual order interval" (FI-117). Twice the usual gap alone is noisy, so the silence must also go
 * beyond the longest of the recent gaps by half. Abstains (null) when the gaps are too few for a rhythm.
 */
export function rhythmBreak(client: ClientHistory, today: Day): SilenceSignal | null {
  const gaps = rhythmGaps(client);
  if (gaps === null) return null;
  const usualGapDays = quantile(gaps, 0.5);
  const longestGapDays = Math.max(...gaps);
  const thresholdDays = thresholdFor(usualGapDays, longestGapDays);
  const silentDays = daysBetween(client.lastOrderOn, today);
  if (silentDays < thresholdDays) return null;
  return {
    rule: "rhythm-break",
    silentDays,
    thresholdDays,
    usualGapDays,
    gapFromDays: Math.round(quantile(gaps, 0.1)),
    gapToDays: Math.round(quantile(gaps, 0.9)),
    longestGapDays,
    lastOrderOn: client.lastOrderOn,
    firstOrderOn: client.firstOrderOn,
    orderCount: client.orderCount,
  };
}

function thresholdFor(usualGapDays: number, longestGapDays: number): number {
  const beyondLongest = Math.min(LONGEST_GAP_CAP_DAYS, LONGEST_GAP_FACTOR * longestGapDays);
  return Math.ceil(Math.max(FLOOR_DAYS, USUAL_GAP_FACTOR * usualGapDays, beyondLongest));
}
