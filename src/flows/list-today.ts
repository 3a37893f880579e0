import { maySeeCase } from "#src/core/case/may-see-case.ts";
import { type OpenCase, planToday, type TodayList } from "#src/core/case/what-is-due.ts";
import type { Day } from "#src/core/day.ts";
import type { Member } from "#src/core/member.ts";

export type ListTodayDeps = {
  /** Most money first; `memberId` null: everybody's. */
  loadOpenCases(memberId: string | null): Promise<readonly OpenCase[]>;
};

export type TodayView = TodayList & {
  readonly isTeam: boolean; // everybody's cases rather than one's own
};

/** What waits for somebody today; a manager or admin sees the team's cases. */
export async function listToday(
  deps: ListTodayDeps,
  { member, today }: { member: Member; today: Day },
): Promise<TodayView> {
  const isTeam = member.role !== "rep";
  const cases = await deps.loadOpenCases(isTeam ? null : member.id);
  const viewer = { memberId: member.id, role: member.role };
  const seen = cases.filter(({ privacy }) => maySeeCase(viewer, privacy));
  return { ...planToday(seen, today), isTeam };
}
