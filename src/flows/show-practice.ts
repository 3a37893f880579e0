import type { Day } from "#src/core/day.ts";
import type { Member } from "#src/core/member.ts";
import type { Assignment } from "#src/core/practice/assignment.ts";
import { countedTalks, type ScoredTalk } from "#src/core/practice/finished-talk.ts";
import {
  type ObjectionProgress,
  progressByObjection,
} from "#src/core/practice/objection-progress.ts";
import { type Skill, skillsOver } from "#src/core/practice/skills.ts";
import {
  dueByObjection,
  type DueObjection,
  suggestToday,
} from "#src/core/practice/spaced-repetition.ts";
import { settleAssignments, type SettleAssignmentsDeps } from "./settle-assignments.ts";

/** Somebody's own practice; for their eyes only. */
export type PracticeView = {
  readonly today: Day;
  readonly suggestion: DueObjection | null; // one a day at most
  readonly due: readonly DueObjection[];
  readonly assignments: readonly Assignment[]; // open ones, the soonest first
  readonly progress: readonly ObjectionProgress[];
  readonly skills: readonly Skill[];
  readonly talks: readonly ScoredTalk[]; // the last ones, the latest first
  readonly league: { readonly isOn: boolean; readonly isIn: boolean };
  readonly isManager: boolean;
};

export type ShowPracticeDeps = SettleAssignmentsDeps & {
  findMember(slackUserId: string): Promise<Member>;
  loadWorkingDays(workspaceId: string): Promise<readonly number[]>;
  loadLeagueState(of: {
    readonly workspaceId: string;
    readonly slackUserId: string;
  }): Promise<PracticeView["league"]>;
};

const TALKS_SHOWN = 5;

/** What somebody has practised, and what is next. */
export async function showPractice(
  deps: ShowPracticeDeps,
  { workspaceId, by, today }: { workspaceId: string; by: string; today: Day },
): Promise<PracticeView> {
  const member = await deps.findMember(by);
  const mine = { workspaceId, slackUserId: by };
  await settleAssignments(deps, mine);
  const [talks, assignments, workingDays, league] = await Promise.all([
    deps.loadFinishedTalks(mine),
    deps.loadOpenAssignments(mine),
    deps.loadWorkingDays(workspaceId),
    deps.loadLeagueState(mine),
  ]);
  return {
    today,
    suggestion: suggestToday(talks, { today, workingDays }),
    due: dueByObjection(talks, workingDays),
    assignments,
    progress: progressByObjection(talks),
    skills: skillsOver(talks),
    talks: countedTalks(talks).slice(-TALKS_SHOWN).toReversed(),
    league,
    isManager: member.role !== "rep",
  };
}
