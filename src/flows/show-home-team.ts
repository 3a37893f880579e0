import { type Scope, scopeOf, type Viewer, viewerOf } from "#src/core/access/scope.ts";
import type { Day } from "#src/core/day.ts";
import type { Approvals } from "#src/core/home/approvals.ts";
import type { CaseBoard } from "#src/core/home/case-board.ts";
import type { HomePlace } from "#src/core/home/home-place.ts";
import type { PromiseCount } from "#src/core/home/promise-glance.ts";
import type { Member } from "#src/core/member.ts";
import type { ListTodayDeps } from "./list-today.ts";

export const BOARD_CASES_A_PAGE = 20;
const APPROVALS_SHOWN = 3;

export type ShowTeamHomeDeps = ListTodayDeps & {
  /** Concessions that this person may decide. */
  loadApprovals(asked: {
    readonly viewer: Viewer;
    readonly slackUserId: string | null;
    readonly most: number;
  }): Promise<Approvals>;
  /** Open promises of the scope's people, as the digest counts them. */
  countOpenPromises(asked: { viewer: Viewer; today: Day }): Promise<PromiseCount>;
};

export type TeamHome = {
  readonly of: "team";
  readonly scope: Scope;
  readonly board: CaseBoard;
  readonly approvals: Approvals;
  readonly promises: PromiseCount;
};

/** A manager's: the cases of their team, or everybody's, through a filter; what waits for their word. */
export async function showTeamHome(
  deps: ShowTeamHomeDeps,
  { member, today, place }: { member: Member; today: Day; place: HomePlace },
): Promise<TeamHome> {
  const viewer = viewerOf(member);
  const { filter, page } = place;
  const { slackUserId } = member;
  const [board, approvals, promises] = await Promise.all([
    deps.loadCaseBoard({ viewer, today, filter, page, casesAPage: BOARD_CASES_A_PAGE }),
    deps.loadApprovals({ viewer, slackUserId, most: APPROVALS_SHOWN }),
    deps.countOpenPromises({ viewer, today }),
  ]);
  return { of: "team", scope: scopeOf(viewer), board, approvals, promises };
}
