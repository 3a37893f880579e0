import type { PlannedErrand } from "#src/core/care/errand.ts";
import { lightTouchesDue, type RestingCase } from "#src/core/case/light-touches.ts";
import type { Day } from "#src/core/day.ts";
import type { MethodPolicy } from "#src/core/method-policy.ts";

type Here = { readonly workspaceId: string; readonly day: Day };

export type PlanLightTouchesDeps = {
  /** Cases that rest after a no and whose client may be contacted at all. */
  findRestingCases(here: Here): Promise<readonly RestingCase[]>;
  /** How many are new. */
  saveErrands(workspaceId: string, planned: readonly PlannedErrand[]): Promise<number>;
};

/** Small words that are due while cases rest (ET-23); returns how many are new. */
export async function planLightTouches(
  deps: PlanLightTouchesDeps,
  { workspaceId, day, policy }: Here & { readonly policy: MethodPolicy },
): Promise<number> {
  const resting = await deps.findRestingCases({ workspaceId, day });
  const due = resting.flatMap((one) => lightTouchesDue(one, { today: day, policy }));
  return due.length === 0 ? 0 : deps.saveErrands(workspaceId, due);
}
