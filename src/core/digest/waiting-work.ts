import { type Day, daysBetween } from "../day.ts";
import { daysOverdue } from "../case/what-is-due.ts";
import { type CaseAtRisk, isNobodys, type Looking } from "./digest-case.ts";

/** What can wait for somebody: a case that nobody has taken, a step that is late, a promise of ours that is late. */
export const WAITING_KINDS = ["nobody-has-it", "overdue", "promise-overdue"] as const;

export type WaitingKind = (typeof WAITING_KINDS)[number];

export type WaitingCase = {
  readonly caseId: string;
  readonly clientId: string;
  readonly ownerId: string | null; // who works on it
  readonly tier: CaseAtRisk["fact"]["tier"];
  readonly atRiskMinor: number;
  readonly waits: readonly { readonly kind: WaitingKind; readonly days: number }[]; // at least one
};

export type WaitingCounts = Readonly<Record<WaitingKind, number>>;

/**
 * Open cases on which something waits, most money first. Restricted ones are left out here: their own sheet says what
 * waits to those who may know of them.
 */
export function listWaiting(cases: readonly CaseAtRisk[], looking: Looking): WaitingCase[] {
  return cases
    .flatMap((each) => readWaiting(each, looking))
    .toSorted((a, b) => b.atRiskMinor - a.atRiskMinor || (a.caseId < b.caseId ? -1 : 1));
}

function readWaiting({ current, fact }: CaseAtRisk, looking: Looking): WaitingCase[] {
  const { caseId, ownerId, isRestricted } = current;
  const { clientId, tier, atRiskMinor } = fact;
  const waits = waitsOf({ current, fact }, looking);
  if (isRestricted || clientId === null || waits.length === 0) return [];
  return [{ caseId, clientId, ownerId, tier, atRiskMinor, waits }];
}

function waitsOf({ current, fact }: CaseAtRisk, looking: Looking): WaitingCase["waits"] {
  const { today } = looking;
  const late = lateBy(current.promiseDueOn, today);
  const overdue = daysOverdue(current.timing, looking);
  const alone = Math.max(0, daysBetween(fact.postedOn, today));
  return [
    ...(late > 0 ? [{ kind: "promise-overdue", days: late } as const] : []),
    ...(isNobodys(current, today) ? [{ kind: "nobody-has-it", days: alone } as const] : []),
    ...(overdue > 0 ? [{ kind: "overdue", days: overdue } as const] : []),
  ];
}

function lateBy(dueOn: Day | null, today: Day): number {
  return dueOn === null ? 0 : Math.max(0, daysBetween(dueOn, today));
}

/** Cases by what waits on them; one with two things counts twice. */
export function countWaiting(cases: readonly WaitingCase[]): WaitingCounts {
  const count = (kind: WaitingKind): number =>
    cases.filter(({ waits }) => waits.some((wait) => wait.kind === kind)).length;
  return {
    "nobody-has-it": count("nobody-has-it"),
    overdue: count("overdue"),
    "promise-overdue": count("promise-overdue"),
  };
}
