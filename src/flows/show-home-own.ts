import type { CaseViewer } from "#src/core/case/may-see-case.ts";
import { viewerOf } from "#src/core/access/scope.ts";
import type { AlertCard } from "#src/core/alert/alert-card.ts";
import type { Day } from "#src/core/day.ts";
import type { BoardCase, CaseBoard } from "#src/core/home/case-board.ts";
import { NO_FILTER } from "#src/core/home/case-filter.ts";
import type { HomePlace } from "#src/core/home/home-place.ts";
import type { PromiseGlance } from "#src/core/home/promise-glance.ts";
import type { Member } from "#src/core/member.ts";
import type { PracticeGlance } from "./glance-practice.ts";
import type { ListTodayDeps } from "./list-today.ts";

export const CASES_A_PAGE = 10;

export type ShowOwnHomeDeps = ListTodayDeps & {
  /** As the viewer may see them, by the case's id. */
  loadCaseCards(
    caseIds: readonly string[],
    viewer: CaseViewer,
  ): Promise<ReadonlyMap<string, AlertCard>>;
  loadPromiseGlance(asked: { member: Member; today: Day }): Promise<PromiseGlance>;
  loadPracticeGlance(asked: { member: Member; today: Day }): Promise<PracticeGlance>;
};

export type OwnHome = {
  readonly of: "own";
  readonly board: CaseBoard;
  readonly cards: readonly { readonly current: BoardCase; readonly card: AlertCard }[];
  readonly promises: PromiseGlance;
  readonly practice: PracticeGlance;
};

/** A rep's: a page of their cases with their cards, their own promises and practice. */
export async function showOwnHome(
  deps: ShowOwnHomeDeps,
  { member, today, place: { page } }: { member: Member; today: Day; place: HomePlace },
): Promise<OwnHome> {
  const viewer = viewerOf(member);
  const ask = { viewer, today, filter: NO_FILTER, page, casesAPage: CASES_A_PAGE };
  const [board, promises, practice] = await Promise.all([
    deps.loadCaseBoard(ask),
    deps.loadPromiseGlance({ member, today }),
    deps.loadPracticeGlance({ member, today }),
  ]);
  const found = await deps.loadCaseCards(
    board.shown.map(({ caseId }) => caseId),
    viewer,
  );
  const cards = board.shown.flatMap((current) => {
    const card = found.get(current.caseId);
    return card === undefined ? [] : [{ current, card }];
  });
  return { of: "own", board, cards, promises, practice };
}
