import { mayManage, type Viewer } from "../access/scope.ts";

/** Who wants to look at a case. */
export type CaseViewer = Viewer;

/** As much of a case as privacy needs; ids are those of members. */
export type CasePrivacy = {
  readonly isRestricted: boolean; // one of our employees is the reason
  readonly barredId: string | null; // that employee, when they are a member
  readonly ownerId: string | null;
  readonly teamId: string | null; // of whoever looks after the client; null: nobody does, or they are of no team
};

/**
 * An employee-caused case is for the managers of the team, and for whom a manager gave it to; never for the employee it
 * is about, whatever their role (RU-31). An admin keeps the machine running and need not know.
 */
export function maySeeCase(viewer: CaseViewer, aCase: CasePrivacy): boolean {
  if (!aCase.isRestricted) return true;
  if (viewer.memberId === aCase.barredId) return false;
  if (viewer.memberId === aCase.ownerId) return true;
  return viewer.role === "manager" && mayManage(viewer, aCase.teamId);
}

/** RU-31: the client is never sent back to the employee who drove them away; a manager's word does not change that. */
export function mayHoldCase(
  memberId: string,
  { barredId }: Pick<CasePrivacy, "barredId">,
): boolean {
  return memberId !== barredId;
}
