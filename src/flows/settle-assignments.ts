import type { Day } from "#src/core/day.ts";
import { type Assignment, isDoneBy } from "#src/core/practice/assignment.ts";
import type { FinishedTalk } from "#src/core/practice/finished-talk.ts";

export type SettleAssignmentsDeps = {
  /** Neither done nor withdrawn; everybody's when nobody is named. */
  loadOpenAssignments(of: {
    readonly workspaceId: string;
    readonly slackUserId: string | null;
  }): Promise<readonly Assignment[]>;
  loadFinishedTalks(of: {
    readonly workspaceId: string;
    readonly slackUserId: string;
    readonly since?: Date; // of their beginning
  }): Promise<readonly FinishedTalk[]>;
  /** False when it was settled meanwhile. */
  markAssignmentDone(done: {
    readonly workspaceId: string;
    readonly assignmentId: string;
    readonly on: Day;
  }): Promise<boolean>;
};

/** Marks as done what a talk has done. Safe to run at any time: the talks themselves tell. */
export async function settleAssignments(
  deps: SettleAssignmentsDeps,
  of: { readonly workspaceId: string; readonly slackUserId: string | null },
): Promise<void> {
  const { workspaceId } = of;
  const open = await deps.loadOpenAssignments(of);
  for (const [slackUserId, theirs] of Map.groupBy(open, ({ assignedTo }) => assignedTo)) {
    const since = new Date(Math.min(...theirs.map(({ assignedAt }) => assignedAt.getTime())));
    const talks = await deps.loadFinishedTalks({ workspaceId, slackUserId, since });
    for (const assignment of theirs) {
      const { assignmentId } = assignment;
      const done = talks.findLast((talk) => isDoneBy(assignment, talk)); // newest first: the earliest
      if (done !== undefined)
        await deps.markAssignmentDone({ workspaceId, assignmentId, on: done.on });
    }
  }
}
