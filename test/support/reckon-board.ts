import { scopeOf, type Viewer } from "#src/core/access/scope.ts";
import { maySeeCase } from "#src/core/case/may-see-case.ts";
import { daysOverdue, whatIsDue } from "#src/core/case/what-is-due.ts";
import type { Day } from "#src/core/day.ts";
import type { CaseFilter } from "#src/core/home/case-filter.ts";
import { groupOf } from "#src/core/reason/taxonomy.ts";
import type { ReadCase } from "./open-cases.ts";

type Given = {
  readonly viewer: Viewer;
  readonly filter: CaseFilter;
  readonly today: Day;
  readonly contactWithinDays: number;
};

/** A board reckoned case by case with the rules of the core. */
export function reckonBoard(cases: readonly ReadCase[], { viewer, filter, ...when }: Given) {
  const within = cases
    .filter((one) => isWithin(one, viewer))
    .filter(({ privacy }) => !privacy.isRestricted || privacy.barredId !== viewer.memberId);
  const seen = within
    .filter(({ privacy }) => maySeeCase(viewer, privacy))
    .map((one) => weigh(one, when));
  const inBucket = (bucket: number) => amountOf(seen.filter((one) => one.bucket === bucket));
  return {
    counts: {
      atRisk: amountOf(within),
      hidden: within.length - seen.length,
      due: inBucket(0),
      later: inBucket(1),
      snoozed: inBucket(2),
      nobodys: amountOf(seen.filter(({ standing }) => standing === "nobodys")),
      overdue: amountOf(seen.filter(({ lateDays }) => lateDays > 0)),
    },
    shown: seen
      .filter((one) => fits(one, filter))
      .toSorted(
        (a, b) =>
          a.bucket - b.bucket || b.atRisk.minor - a.atRisk.minor || (a.caseId < b.caseId ? -1 : 1),
      ),
  };
}

function isWithin({ holderId, teamId }: ReadCase, viewer: Viewer): boolean {
  const scope = scopeOf(viewer);
  if (scope.of === "own") return holderId === scope.memberId;
  return scope.of === "all" || teamId === scope.teamId;
}

type Weighed = ReturnType<typeof weigh>;

function weigh(current: ReadCase, when: Pick<Given, "today" | "contactWithinDays">) {
  const due = whatIsDue(current, when.today);
  const isAway = (until: Day | null): boolean => until !== null && until > when.today;
  const isSnoozed = isAway(current.snoozedUntil);
  const resting = isAway(current.restsUntil) ? "resting" : null;
  const working = current.state === "unowned" ? "nobodys" : current.state;
  const later = due.is === "due" ? 0 : 1;
  return {
    ...current,
    due,
    lateDays: daysOverdue(current, when),
    standing: isSnoozed ? "snoozed" : (resting ?? working),
    group: current.reason === null ? "none" : groupOf(current.reason),
    bucket: isSnoozed ? 2 : later,
  };
}

function fits(one: Weighed, filter: CaseFilter): boolean {
  const wanted = [
    [filter.standing, one.standing],
    [filter.repId, one.holderId],
    [filter.tier, one.tier],
    [filter.step, one.step],
    [filter.group, one.group],
  ] as const;
  const isAwake = filter.standing !== null || one.standing !== "snoozed";
  const isLate = !filter.overdueOnly || one.lateDays > 0;
  return isAwake && isLate && wanted.every(([want, has]) => want === null || want === has);
}

function amountOf(of: readonly ReadCase[]) {
  return { lapses: of.length, minor: of.reduce((sum, { atRisk }) => sum + atRisk.minor, 0) };
}
