import type { ChangeCase } from "#src/core/case/case-outcome.ts";
import type { Day } from "#src/core/day.ts";

type Here = { readonly workspaceId: string; readonly day: Day };

export type WakeCasesDeps = {
  /** Cases whose snooze is over on the day. */
  findSnoozedCases(here: Here): Promise<readonly string[]>;
  readonly changeCase: ChangeCase;
};

/** Brings snoozed cases back on the morning they were snoozed to; returns how many. */
export async function wakeCases(deps: WakeCasesDeps, { workspaceId, day }: Here): Promise<number> {
  let woken = 0;
  for (const caseId of await deps.findSnoozedCases({ workspaceId, day })) {
    const action = { type: "wake", today: day } as const;
    const outcome = await deps.changeCase({ workspaceId, caseId, by: null, today: day, action });
    if (outcome.ok && outcome.changed) woken += 1;
  }
  return woken;
}
