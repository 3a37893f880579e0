import { type Day, daysBetween } from "../day.ts";
import type { PromiseKind } from "./client-promise.ts";

/** A promise as somebody puts it; null: not said. */
export type PutPromise = {
  readonly kind: PromiseKind;
  readonly what: string;
  readonly ownerId: string | null;
  readonly dueOn: Day | null;
};

export type PromiseFault =
  | "no-words"
  | "no-owner"
  | "no-day" // an undated promise is none (BG-08)
  | "day-past"
  | "day-too-far";

/** Beyond this nobody can know what they promise. */
const MOST_DAYS_AHEAD = 366;

/** What keeps it from being a promise; every fault is named at once. Today itself may be promised. */
export function faultsOf(put: PutPromise, today: Day): PromiseFault[] {
  const dayFault = faultOfDay(put.dueOn, today);
  return [
    ...(put.what.trim() === "" ? (["no-words"] as const) : []),
    ...(put.ownerId === null ? (["no-owner"] as const) : []),
    ...(dayFault === null ? [] : [dayFault]),
  ];
}

/** Why a promise cannot have this day, or null. */
export function faultOfDay(
  dueOn: Day | null,
  today: Day,
): "no-day" | "day-past" | "day-too-far" | null {
  if (dueOn === null) return "no-day";
  const ahead = daysBetween(today, dueOn);
  if (ahead < 0) return "day-past";
  return ahead > MOST_DAYS_AHEAD ? "day-too-far" : null;
}
