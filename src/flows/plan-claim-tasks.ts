import type { PlannedErrand } from "#src/core/care/errand.ts";
import type { Colleague } from "#src/core/case/who-takes-over.ts";
import type { Day } from "#src/core/day.ts";
import { claimTasks, type TracedClaim } from "#src/core/reason/claim-tasks.ts";

type Here = { readonly workspaceId: string; readonly day: Day };

export type PlanClaimTasksDeps = {
  /** Those for which no task was ever made. */
  findTracedClaims(here: { workspaceId: string }): Promise<readonly TracedClaim[]>;
  loadColleagues(workspaceId: string): Promise<readonly Colleague[]>;
  /** How many are new. */
  saveErrands(workspaceId: string, planned: readonly PlannedErrand[]): Promise<number>;
};

/** Gives managers the task to clear up with a source what it says about us (RU-28); returns how many are new. */
export async function planClaimTasks(
  deps: PlanClaimTasksDeps,
  { workspaceId, day }: Here,
): Promise<number> {
  const claims = await deps.findTracedClaims({ workspaceId });
  if (claims.length === 0) return 0;
  const colleagues = await deps.loadColleagues(workspaceId);
  return deps.saveErrands(workspaceId, claimTasks(claims, { colleagues, today: day }));
}
