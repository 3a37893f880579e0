import { addDays, type Day, daysBetween } from "../day.ts";
import type { ClientHistory } from "./client-history.ts";
import { quantile } from "./quantile.ts";

const OPEN_END_DAYS = 365; // "until they ring": after a year somebody should ring them
const USUAL_RETURN_DAYS = 30; // to order again after a pause, for clients without a rhythm
const LATE_SHARE = 1.5; // of the usual months between orders

/** Is the client's silence a pause that somebody has told us of, or the time they need to order again after it? */
export function isKnownPause(client: ClientHistory, today: Day): boolean {
  const known = client.signs?.known;
  if (known === undefined || (known.pausedFrom === null && known.pausedUntil === null))
    return false;
  const from = known.pausedFrom ?? client.lastOrderOn;
  if (from > today) return false;
  const until = known.pausedUntil ?? addDays(from, OPEN_END_DAYS);
  if (client.lastOrderOn > until) return false;
  return daysBetween(until, today) <= returnDays(client);
}

function returnDays({ recentGapDays }: ClientHistory): number {
  return recentGapDays.length === 0
    ? USUAL_RETURN_DAYS
    : Math.max(USUAL_RETURN_DAYS, quantile(recentGapDays, 0.5));
}

/** Do the client's goods last so long that the next order is not late yet (FI-116)? */
export function isLongCycle(client: ClientHistory, today: Day): boolean {
  const months = client.signs?.known.usualMonths ?? null;
  if (months === null) return false;
  return daysBetween(client.lastOrderOn, today) <= months * (365 / 12) * LATE_SHARE;
}
