import type { AlertCard } from "#src/core/alert/alert-card.ts";
import type { CaseViewer } from "#src/core/case/may-see-case.ts";
import type { DueCase } from "#src/core/case/what-is-due.ts";
import type { Day } from "#src/core/day.ts";
import type { Member } from "#src/core/member.ts";
import { listToday, type ListTodayDeps, type TodayView } from "./list-today.ts";

export const CASES_A_PAGE = 10;

export type ShowHomeDeps = ListTodayDeps & {
  /** As the viewer may see it; null when the case is not there any more. */
  loadCaseCard(caseId: string, viewer: CaseViewer): Promise<AlertCard | null>;
};

export type HomeView = TodayView & {
  readonly page: number; // from 0
  readonly pages: number; // at least 1
  readonly shown: readonly { readonly current: DueCase; readonly card: AlertCard }[];
};

/** A page of somebody's open cases: what is due first, then what can wait. A page that is not there becomes the last. */
export async function showHome(
  deps: ShowHomeDeps,
  { member, today, page: asked }: { member: Member; today: Day; page: number },
): Promise<HomeView> {
  const view = await listToday(deps, { member, today });
  const cases = [...view.due, ...view.later];
  const pages = Math.max(1, Math.ceil(cases.length / CASES_A_PAGE));
  const page = Math.min(Math.max(0, asked), pages - 1);
  const onPage = cases.slice(page * CASES_A_PAGE, (page + 1) * CASES_A_PAGE);
  const cards = await Promise.all(
    onPage.map(async (current) => ({
      current,
      card: await deps.loadCaseCard(current.caseId, { memberId: member.id, role: member.role }),
    })),
  );
  const shown = cards.flatMap(({ current, card }) => (card === null ? [] : [{ current, card }]));
  return { ...view, page, pages, shown };
}
