import type { Day } from "../day.ts";
import type { SettledMatter } from "./settled-matter.ts";
import { isSilence, type LapseSignal, type SignSignal } from "./signal.ts";

/** What a lapse is about. */
export type LapseKind =
  | "silence" // no order for too long
  | "decline" // still orders, but less
  | "warning"; // what the client said, did or left undone, whether or not orders still come

const KIND: Readonly<Record<SignSignal["rule"], LapseKind>> = {
  "dropped-line": "decline",
  "smaller-purchases": "decline",
  "rarer-purchases": "decline",
  "slow-drift": "decline",
  cancelled: "warning",
  "requests-without-order": "warning",
  "no-reply": "warning",
  dissatisfied: "warning",
  "money-trouble": "warning",
};

export function kindOf(signal: LapseSignal): LapseKind {
  return isSilence(signal) ? "silence" : KIND[signal.rule];
}

/** The day the matter began: of a silence the last order's. */
export function sinceOf(signal: LapseSignal): Day {
  return isSilence(signal) ? signal.lastOrderOn : signal.since;
}

/**
 * What tells one matter of a client from another, so that none is told twice: the same silence, the same complaint. A
 * decline's first day moves along with the orders, so it has no day; a lost line is known by its name.
 */
export function matterOf(signal: LapseSignal): string {
  if (signal.rule === "dropped-line")
    return `dropped-line ${signal.lines
      .map(({ line }) => line)
      .toSorted()
      .join(" + ")}`;
  const kind = kindOf(signal);
  if (kind === "decline") return signal.rule;
  return `${kind === "silence" ? kind : signal.rule} ${sinceOf(signal)}`;
}

const DECLINE_QUIET_DAYS = 180; // half a year makes a new baseline, against which a decline is news again

/** How the signal's matter was closed before, or null when it is news. */
export function settledAs(
  signal: LapseSignal,
  settled: readonly SettledMatter[],
  daysSince: (on: Day) => number,
): SettledMatter["as"] | null {
  const matter = matterOf(signal);
  const same = settled.filter(
    (each) =>
      each.matter === matter &&
      (kindOf(signal) !== "decline" || daysSince(each.on) < DECLINE_QUIET_DAYS),
  );
  return same.find(({ as }) => as === "dismissed")?.as ?? same[0]?.as ?? null;
}
