import type { Day } from "../day.ts";
import { type ClientPromise, daysLate, firstDayOf } from "./client-promise.ts";

type Counted = Pick<
  ClientPromise,
  "kind" | "state" | "madeOn" | "dueOn" | "settledOn" | "movedFrom"
>;

export type PromiseFigures = {
  readonly made: number;
  readonly kept: number;
  readonly keptOnTime: number; // by the day that was said first
  readonly broken: number;
  readonly withdrawn: number;
  readonly open: number; // on `to`, whenever made
  readonly late: number; // of the open ones
  /** Kept on time of those that were kept or broken, 0 to 1; null: none was. */
  readonly onTimeShare: number | null;
};

/** How our own promises fared from one day to another, both included; what clients promised is not counted. */
export function promiseFigures(
  promises: readonly Counted[],
  { from, to }: { readonly from: Day; readonly to: Day },
): PromiseFigures {
  const ours = promises.filter(({ kind }) => kind !== "by-client");
  const isWithin = (day: Day | null): boolean => day !== null && from <= day && day <= to;
  const settled = ours.filter(({ settledOn }) => isWithin(settledOn));
  const kept = settled.filter(({ state }) => state === "kept");
  const keptOnTime = kept.filter(isOnTime).length;
  const broken = settled.filter(({ state }) => state === "broken").length;
  const open = ours.filter(({ state }) => state === "open");
  const ended = kept.length + broken;
  return {
    made: ours.filter(({ madeOn }) => isWithin(madeOn)).length,
    kept: kept.length,
    keptOnTime,
    broken,
    withdrawn: settled.filter(({ state }) => state === "withdrawn").length,
    open: open.length,
    late: open.filter((promise) => daysLate(promise, to) > 0).length,
    onTimeShare: ended === 0 ? null : keptOnTime / ended,
  };
}

function isOnTime(promise: Counted): boolean {
  return promise.settledOn !== null && promise.settledOn <= firstDayOf(promise);
}
