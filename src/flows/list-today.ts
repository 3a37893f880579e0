import { viewerOf } from "#src/core/access/scope.ts";
import type { Day } from "#src/core/day.ts";
import type { BoardAsk, BoardCase, BoardCounts, CaseBoard } from "#src/core/home/case-board.ts";
import { NO_FILTER } from "#src/core/home/case-filter.ts";
import type { Member } from "#src/core/member.ts";

export type ListTodayDeps = {
  /** A page of the cases that the viewer may see. */
  loadCaseBoard(asked: Omit<BoardAsk, "workspaceId">): Promise<CaseBoard>;
};

export type TodayView = {
  readonly isTeam: boolean; // a team's or everybody's cases rather than one's own
  readonly counts: BoardCounts;
  readonly currency: string; // ISO 4217
  readonly top: readonly BoardCase[]; // what is due first, then what can wait
};

const CASES_LISTED = 8; // a list to act on, not a report; the Home tab has the rest

/** What waits for somebody today; a manager sees their team's cases, an admin everybody's. */
export async function listToday(
  deps: ListTodayDeps,
  { member, today }: { member: Member; today: Day },
): Promise<TodayView> {
  const { counts, currency, shown } = await deps.loadCaseBoard({
    viewer: viewerOf(member),
    today,
    filter: NO_FILTER,
    page: 0,
    casesAPage: CASES_LISTED,
  });
  return { isTeam: member.role !== "rep", counts, currency, top: shown };
}
