import { isWorkingDay } from "#src/core/agenda/working-day.ts";
import type { PlannedErrand } from "#src/core/care/errand.ts";
import { type CareGround, planErrands } from "#src/core/care/plan-errands.ts";
import type { Day } from "#src/core/day.ts";
import type { Round } from "./send-agendas.ts";

type Here = { readonly workspaceId: string; readonly day: Day };

export type PlanErrandsDeps = {
  /** Lets go of errands whose time is over. */
  dropErrands(here: Here): Promise<number>;
  loadCareGround(here: Here): Promise<CareGround>;
  /** How many are new. */
  saveErrands(workspaceId: string, planned: readonly PlannedErrand[]): Promise<number>;
};

/** Prevention's errands of a working day, as many as people have time for; returns how many are new. */
export async function planDayErrands(
  deps: PlanErrandsDeps,
  { workspaceId, day, policy, workingDays }: Round,
): Promise<number> {
  if (!isWorkingDay(day, workingDays)) return 0;
  const here = { workspaceId, day };
  await deps.dropErrands(here);
  const planned = planErrands(await deps.loadCareGround(here), { today: day, policy });
  return planned.length === 0 ? 0 : deps.saveErrands(workspaceId, planned);
}
