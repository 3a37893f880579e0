import { type CaseTiming, daysOverdue } from "../case/what-is-due.ts";
import { type Day, daysBetween } from "../day.ts";
import type { LapseFact } from "./lapse-fact.ts";
import type { LookAt, LookWhy } from "./kept-digest.ts";

/** An open case, as far as a digest looks at it. */
export type DigestCase = {
  readonly caseId: string;
  readonly lapseId: string;
  readonly ownerId: string | null; // who works on it
  readonly isRestricted: boolean;
  readonly timing: CaseTiming;
  readonly promiseDueOn: Day | null; // the earliest open promise of ours
};

/** The case with the lapse whose money it is about. */
export type CaseAtRisk = { readonly current: DigestCase; readonly fact: LapseFact };

export type Looking = { readonly today: Day; readonly contactWithinDays: number };

/** Whose first step is nobody's: neither taken, nor snoozed, nor at rest. */
export function isNobodys({ timing }: DigestCase, today: Day): boolean {
  const { state, snoozedUntil, restsUntil } = timing;
  const isAway = (until: Day | null): boolean => until !== null && until > today;
  return state === "unowned" && !isAway(snoozedUntil) && !isAway(restsUntil);
}

export function isOverdue({ timing }: DigestCase, looking: Looking): boolean {
  return daysOverdue(timing, looking) > 0;
}

const LOOKED_AT = 3;

/**
 * The few clients to look at: those with something left undone first, most money first, then whoever has most at risk.
 * Restricted cases are left out: a channel is no place for them.
 */
export function chooseLookAt(cases: readonly CaseAtRisk[], looking: Looking): LookAt[] {
  return cases
    .filter(({ current }) => !current.isRestricted)
    .map((each) => ({ ...each, why: whyLook(each, looking) }))
    .toSorted((a, b) => rank(a.why) - rank(b.why) || b.fact.atRiskMinor - a.fact.atRiskMinor)
    .slice(0, LOOKED_AT)
    .flatMap(({ current, fact, why }) =>
      fact.clientId === null
        ? []
        : [
            {
              caseId: current.caseId,
              clientId: fact.clientId,
              ownerId: current.ownerId,
              tier: fact.tier,
              atRiskMinor: fact.atRiskMinor,
              why,
            },
          ],
    );
}

function rank(why: LookWhy): number {
  return why.is === "most-money" ? 1 : 0;
}

function whyLook({ current, fact }: CaseAtRisk, looking: Looking): LookWhy {
  const { today } = looking;
  const late = current.promiseDueOn === null ? 0 : daysBetween(current.promiseDueOn, today);
  if (late > 0) return { is: "promise-overdue", days: late };
  const alone = daysBetween(fact.postedOn, today);
  if (alone > 0 && isNobodys(current, today)) return { is: "nobody-has-it", days: alone };
  const overdue = daysOverdue(current.timing, looking);
  return overdue > 0 ? { is: "overdue", days: overdue } : { is: "most-money" };
}
