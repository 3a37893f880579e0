import type { Day } from "#src/core/day.ts";
import {
  type MorningClients,
  type MorningLook,
  type MorningPlan,
  planMorning,
} from "#src/core/lapse/plan-morning.ts";
import { gatherChoosing, type GatherChoosingDeps, type Gathered } from "./gather-choosing.ts";
import { findModel, type FitModelDeps, type ModelInUse } from "./refit-model.ts";

type Here = { readonly workspaceId: string; readonly day: Day };

export type ScanDeps = GatherChoosingDeps &
  FitModelDeps & {
    loadClients(query: MorningLook): Promise<MorningClients>;
  };

export type Scan = {
  readonly plan: MorningPlan;
  readonly settingsProblems: Gathered["problems"];
  readonly model: ModelInUse;
};

/** What the morning of the day would choose, from what was known before it; saves and posts nothing. */
export async function scan(deps: ScanDeps, here: Here): Promise<Scan> {
  const used = await findModel(deps, here);
  const { choosing, problems } = await gatherChoosing(deps, here, used.model);
  const look = { ...here, asBefore: true, rules: choosing.rules };
  const { clients, company } = await deps.loadClients(look);
  const plan = planMorning(clients, here.day, choosing, company);
  return { plan, settingsProblems: problems, model: used };
}
