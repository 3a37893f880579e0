import { mayManage, type Viewer, viewerOf } from "#src/core/access/scope.ts";
import type { Day } from "#src/core/day.ts";
import type { Member } from "#src/core/member.ts";
import {
  type Assignment,
  type AssignmentWish,
  faultInWish,
  type WishFault,
} from "#src/core/practice/assignment.ts";
import { settleAssignments, type SettleAssignmentsDeps } from "./settle-assignments.ts";

type Here = { readonly workspaceId: string; readonly by: string; readonly today: Day };

export type AssignPracticeDeps = SettleAssignmentsDeps & {
  findMember(slackUserId: string): Promise<Member>;
  /** False: a bot, somebody who has left, or nobody of this company. */
  isColleague(slackUserId: string): Promise<boolean>;
  /** May this person work on the client? False also when the company has no such client. */
  mayPractiseWith(asked: {
    readonly workspaceId: string;
    readonly slackUserId: string;
    readonly clientId: string;
  }): Promise<boolean>;
  /** True the first time a key is seen, in any process. */
  claim(key: string): Promise<boolean>;
  saveAssignments(
    given: AssignmentWish & { readonly workspaceId: string; readonly by: string },
  ): Promise<void>;
  loadAssignmentsOfTeam(of: {
    readonly workspaceId: string;
    readonly today: Day;
  }): Promise<readonly Assignment[]>;
  withdrawAssignment(which: {
    readonly workspaceId: string;
    readonly assignmentId: string;
    readonly on: Day;
  }): Promise<boolean>;
};

export type AssignPracticeOutcome =
  | { readonly ok: true; readonly people: number }
  | {
      readonly ok: false;
      readonly why:
        | WishFault
        | "not-a-manager"
        | "no-colleague"
        | "not-your-team"
        | "not-with-them";
    };

type Asked = AssignmentWish & { readonly actId: string }; // of the form: sent twice it asks once

/** A manager asks people of their team to practise a talk; each of them is told once, in private. */
export async function assignPractice(
  deps: AssignPracticeDeps,
  { workspaceId, by, today, actId, ...asked }: Here & Asked,
): Promise<AssignPracticeOutcome> {
  const viewer = viewerOf(await deps.findMember(by));
  if (viewer.role === "rep") return { ok: false, why: "not-a-manager" };
  const wish = { ...asked, to: [...new Set(asked.to)] };
  const fault = faultInWish(wish, today) ?? (await faultInPeople(deps, viewer, wish.to));
  if (fault !== null) return { ok: false, why: fault };
  const { clientId } = wish;
  if (clientId !== null)
    for (const slackUserId of [by, ...wish.to])
      if (!(await deps.mayPractiseWith({ workspaceId, slackUserId, clientId })))
        return { ok: false, why: "not-with-them" };
  if (await deps.claim(`assign:${actId}`)) await deps.saveAssignments({ workspaceId, by, ...wish });
  return { ok: true, people: wish.to.length };
}

async function faultInPeople(
  deps: AssignPracticeDeps,
  viewer: Viewer,
  to: readonly string[],
): Promise<"no-colleague" | "not-your-team" | null> {
  for (const slackUserId of to) {
    if (!(await deps.isColleague(slackUserId))) return "no-colleague";
    if (!(await leads(deps, viewer, slackUserId))) return "not-your-team";
  }
  return null;
}

async function leads(
  { findMember }: Pick<AssignPracticeDeps, "findMember">,
  viewer: Viewer,
  slackUserId: string,
): Promise<boolean> {
  return mayManage(viewer, (await findMember(slackUserId)).teamId);
}

/** What was asked of whom in the team, and whether it is done; never how it went. Null: only managers see that. */
export async function listAssignments(
  deps: AssignPracticeDeps,
  { workspaceId, by, today }: Here,
): Promise<readonly Assignment[] | null> {
  const viewer = viewerOf(await deps.findMember(by));
  if (viewer.role === "rep") return null;
  await settleAssignments(deps, { workspaceId, slackUserId: null });
  const all = await deps.loadAssignmentsOfTeam({ workspaceId, today });
  const seen = await Promise.all(
    all.map(async (one) => one.assignedBy === by || (await leads(deps, viewer, one.assignedTo))),
  );
  return all.filter((_, at) => seen[at]);
}

/** False: not for a manager of this team, or there is nothing left to withdraw. */
export async function withdrawPractice(
  deps: AssignPracticeDeps,
  { workspaceId, by, today, assignmentId }: Here & { readonly assignmentId: string },
): Promise<boolean> {
  const shown = await listAssignments(deps, { workspaceId, by, today });
  if (shown?.some((one) => one.assignmentId === assignmentId) !== true) return false;
  return deps.withdrawAssignment({ workspaceId, assignmentId, on: today });
}
