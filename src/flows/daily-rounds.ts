import type { Day } from "#src/core/day.ts";
import type { ReadSettings } from "#src/core/workspace-settings.ts";
import { closeConcessions, type CloseConcessionsDeps } from "./close-concessions.ts";
import { endCooling, type EndCoolingDeps } from "./end-cooling.ts";
import { followWatches, type FollowWatchesDeps } from "./follow-watches.ts";
import { planClaimTasks, type PlanClaimTasksDeps } from "./plan-claim-tasks.ts";
import { planDayErrands, type PlanErrandsDeps } from "./plan-errands.ts";
import { planLightTouches, type PlanLightTouchesDeps } from "./plan-light-touches.ts";
import { sendAgendas, type SendAgendasDeps } from "./send-agendas.ts";

type CareDeps = FollowWatchesDeps &
  PlanErrandsDeps &
  EndCoolingDeps &
  PlanLightTouchesDeps &
  PlanClaimTasksDeps;

export type DailyRoundsDeps = SendAgendasDeps &
  CloseConcessionsDeps &
  CareDeps & {
    loadSettings(workspaceId: string): Promise<ReadSettings>;
    /** ISO: Monday is 1. */
    loadWorkingDays(workspaceId: string): Promise<readonly number[]>;
  };

/**
 * What time brings by itself in every case and promise, after the morning's look at the clients. Each step knows what
 * it has done, so that the rounds are safe to run twice and after a crash. Agendas come last: they tell what is so now.
 */
export async function dailyRounds(
  deps: DailyRoundsDeps,
  { workspaceId, day }: { readonly workspaceId: string; readonly day: Day },
): Promise<void> {
  const { settings } = await deps.loadSettings(workspaceId);
  const workingDays = await deps.loadWorkingDays(workspaceId);
  const round = { workspaceId, day, policy: settings.method, workingDays };
  await endCooling(deps, { workspaceId, day });
  await followWatches(deps, { workspaceId, day });
  await planLightTouches(deps, round);
  await planClaimTasks(deps, { workspaceId, day });
  await planDayErrands(deps, round);
  await closeConcessions(deps, { workspaceId, day });
  await sendAgendas(deps, round);
}
