import type { Member } from "../member.ts";

/** Who looks or acts. */
export type Viewer = {
  readonly memberId: string;
  readonly role: Member["role"];
  readonly teamId: string | null; // of a rep: theirs; of a manager: the one they manage, null: all
};

/** Whose figures and cases somebody may look through as a manager does. */
export type Scope =
  | { readonly of: "own"; readonly memberId: string }
  | { readonly of: "team"; readonly teamId: string }
  | { readonly of: "all" };

export function viewerOf({ id, role, teamId }: Pick<Member, "id" | "role" | "teamId">): Viewer {
  return { memberId: id, role, teamId };
}

/** A rep: their own; a manager of a team: the team's; a manager of no team and an admin: everybody's. */
export function scopeOf({ memberId, role, teamId }: Viewer): Scope {
  if (role === "rep") return { of: "own", memberId };
  return role === "manager" && teamId !== null ? { of: "team", teamId } : { of: "all" };
}

/**
 * May they manage this team's affairs: its figures, approvals, assignments? `teamId` null is what belongs to no team,
 * which every manager looks after, so that nothing is left to nobody.
 */
export function mayManage(viewer: Viewer, teamId: string | null): boolean {
  const scope = scopeOf(viewer);
  if (scope.of === "own") return false;
  return scope.of === "all" || teamId === null || teamId === scope.teamId;
}

/** What somebody counts as in a team's affairs: a manager of another team has no more say there than a rep. */
export function actIn<T extends Viewer>(viewer: T, teamId: string | null): T {
  return mayManage(viewer, teamId) ? viewer : { ...viewer, role: "rep" };
}
