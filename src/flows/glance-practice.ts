import type { Day } from "#src/core/day.ts";
import type { Member } from "#src/core/member.ts";
import { type Assignment, isDoneBy } from "#src/core/practice/assignment.ts";
import type { FinishedTalk } from "#src/core/practice/finished-talk.ts";
import { suggestToday } from "#src/core/practice/spaced-repetition.ts";
import type { PracticeView } from "./show-practice.ts";

/** Somebody's own practice in short; for their eyes only. */
export type PracticeGlance = Pick<PracticeView, "suggestion" | "assignments">;

export type GlancePracticeDeps = {
  loadFinishedTalks(slackUserId: string): Promise<readonly FinishedTalk[]>;
  /** Neither done nor withdrawn, the soonest first. */
  loadOpenAssignments(slackUserId: string): Promise<readonly Assignment[]>;
  loadWorkingDays(): Promise<readonly number[]>; // ISO: Monday is 1
};

/** What to practise today and what was asked for; writes nothing, so that looking costs little. */
export async function glancePractice(
  deps: GlancePracticeDeps,
  { member: { slackUserId }, today }: { member: Member; today: Day },
): Promise<PracticeGlance> {
  if (slackUserId === null) return { suggestion: null, assignments: [] };
  const [talks, open, workingDays] = await Promise.all([
    deps.loadFinishedTalks(slackUserId),
    deps.loadOpenAssignments(slackUserId),
    deps.loadWorkingDays(),
  ]);
  return {
    suggestion: suggestToday(talks, { today, workingDays }),
    assignments: open.filter((one) => !talks.some((talk) => isDoneBy(one, talk))),
  };
}
