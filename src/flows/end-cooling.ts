import type { ChangeCase } from "#src/core/case/case-outcome.ts";
import { type AngleGrounds, newAngles } from "#src/core/case/new-angle.ts";
import { sayComingBack } from "#src/core/case/say-angle.ts";
import type { Day } from "#src/core/day.ts";

type Here = { readonly workspaceId: string; readonly day: Day };

/** A case whose day has come, with what a new talk could be about. */
type RestedCase = { readonly caseId: string; readonly grounds: AngleGrounds };

export type EndCoolingDeps = {
  /** Open and closed cases that are to be back by that day. */
  findRestedCases(here: Here): Promise<readonly RestedCase[]>;
  readonly changeCase: ChangeCase;
};

/**
 * Brings a case back on its day with a new angle (ET-17, EL-16); returns how many. One whose client is to be left alone
 * for good stays as it is.
 */
export async function endCooling(
  deps: EndCoolingDeps,
  { workspaceId, day }: Here,
): Promise<number> {
  let back = 0;
  for (const { caseId, grounds } of await deps.findRestedCases({ workspaceId, day })) {
    const act = { act: "reopen", why: sayComingBack(newAngles(grounds)) } as const;
    const action = { type: "method", act } as const;
    const outcome = await deps.changeCase({ workspaceId, caseId, by: null, today: day, action });
    if (outcome.ok && outcome.changed) back += 1;
  }
  return back;
}
