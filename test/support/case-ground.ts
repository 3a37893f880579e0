import type { CaseGround } from "#src/core/case/case-ground.ts";
import type { CaseStanding } from "#src/core/case/case-standing.ts";
import type { WinBackCase } from "#src/core/case/case-state.ts";
import { NO_PROGRESS, type Progress } from "#src/core/case/progress.ts";
import { parseDay } from "#src/core/day.ts";
import { DEFAULT_METHOD_POLICY } from "#src/core/method-policy.ts";

export const REP = { memberId: "m1", role: "rep" } as const;
export const MANAGER = { memberId: "m9", role: "manager" } as const;

/** A silver client of nobody's fault on 4 May 2026, ten days after the case was opened, seen by the rep who holds it. */
export function caseGround(change: Partial<CaseGround> = {}): CaseGround {
  return {
    today: parseDay("2026-05-04"),
    openedOn: parseDay("2026-04-24"),
    policy: DEFAULT_METHOD_POLICY,
    tier: "silver",
    actor: REP,
    reasons: [],
    fixes: { open: 0, done: 0 },
    prevention: { open: 0, done: 0 },
    complaints: 0,
    brokenPromises: 0,
    concessions: [],
    reachableContacts: 1,
    isDoNotContact: false,
    watch: "none",
    isRestricted: false,
    barredId: null,
    hasLeftTwice: false,
    noWinBackWhy: null,
    mayBeWorthIt: false,
    ...change,
  };
}

const TAKEN: WinBackCase = { state: "taken", ownerId: REP.memberId, snoozedUntil: null };

/** A case that somebody holds and nothing has happened in. */
export function caseStanding(
  progress: Partial<Progress> = {},
  life: WinBackCase = TAKEN,
): CaseStanding {
  return { life, progress: { ...NO_PROGRESS, ...progress } };
}
