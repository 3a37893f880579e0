import { whatIsDue } from "../case/what-is-due.ts";
import { daysBetween, parseDay } from "../day.ts";
import type { MethodPolicy } from "../method-policy.ts";
import { groupOf, isManagerOnly, REASON_IDS, type ReasonId, REASONS } from "../reason/taxonomy.ts";
import type { FilterGroup } from "./case-filter.ts";

/** What a list of cases asks of a reason, so that a whole board can be sorted in one statement. */
export type ReasonTiming = {
  readonly reason: ReasonId | null; // null: none is known
  readonly againDays: number | null; // from the last contact to the next try; null: it waits for no day
  readonly group: FilterGroup;
  readonly isManagerOnly: boolean;
  readonly isAboutPerson: boolean; // private while it is a guess
};

const ANY_DAY = parseDay("2000-01-01");

/** One row a reason, and one for none. */
export function reasonTimings({
  tryAgainDays,
}: Pick<MethodPolicy, "tryAgainDays">): ReasonTiming[] {
  const known = REASON_IDS.map((reason) => ({
    reason,
    againDays: againDays(reason, tryAgainDays[reason] ?? null),
    group: groupOf(reason),
    isManagerOnly: isManagerOnly(reason),
    isAboutPerson: REASONS[reason].about === "person",
  }));
  const none = { isManagerOnly: false, isAboutPerson: false, group: "none" } as const;
  return [...known, { reason: null, againDays: againDays(null, null), ...none }];
}

function againDays(reason: ReasonId | null, ownDays: number | null): number | null {
  const contacted = { state: "contacted", since: ANY_DAY, reason, againDays: ownDays } as const;
  const due = whatIsDue({ ...contacted, snoozedUntil: null, restsUntil: null }, ANY_DAY);
  if (due.is === "open") return null;
  return due.is === "due" ? 0 : daysBetween(ANY_DAY, due.until);
}
