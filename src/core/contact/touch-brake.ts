import { addDays, type Day } from "../day.ts";
import type { MethodPolicy } from "../method-policy.ts";
import type { TouchInterval } from "./touch-interval.ts";

export type TouchRecord = {
  readonly fruitless: number; // our contacts since they last ordered, answered or told us something
  readonly lastTouchOn: Day | null; // our last contact
  readonly tooMuchOn: Day | null; // they said that we ring or write too often
  /** FI-167: a more persistent rival is the confirmed reason, so contacts may become more and never fewer. */
  readonly hasFloor: boolean;
};

export type TouchPlan = {
  readonly interval: TouchInterval;
  readonly days: number; // after the brake
  readonly brake: "too-much" | "fruitless" | null; // why it is longer than the interval
  readonly hasFloor: boolean; // the brake would hold, but the contact plan stands (FI-167)
  readonly fruitless: number;
  readonly nextOn: Day | null; // null: nothing was ever done, so any day is right
};

const LONGEST_GAP_DAYS = 365;

/**
 * BG-06: contacts are limited "when more of them bring no new sales, no new information, or are unpleasant to the
 * client". Each further set of fruitless ones lengthens the gap again. What the client finds too much always wins
 * (register C15), also over the contact plan.
 */
export function planTouches(
  interval: TouchInterval,
  record: TouchRecord,
  policy: MethodPolicy["contact"],
): TouchPlan {
  const sets = Math.floor(record.fruitless / policy.fruitlessTouches);
  const isTooMuch = record.tooMuchOn !== null;
  const isFruitless = sets > 0 && !record.hasFloor;
  const growths = (isTooMuch ? 1 : 0) + (isFruitless ? sets : 0);
  const grown = Math.min(LONGEST_GAP_DAYS, Math.round(interval.days * policy.growBy ** growths));
  const days = isTooMuch ? Math.max(grown, interval.tierDays) : grown;
  const from = later(record.lastTouchOn, record.tooMuchOn);
  return {
    interval,
    days,
    brake: brakeOf(isTooMuch, isFruitless),
    hasFloor: record.hasFloor && sets > 0,
    fruitless: record.fruitless,
    nextOn: from === null ? null : addDays(from, days),
  };
}

function brakeOf(isTooMuch: boolean, isFruitless: boolean): TouchPlan["brake"] {
  if (isTooMuch) return "too-much";
  return isFruitless ? "fruitless" : null;
}

function later(a: Day | null, b: Day | null): Day | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}
