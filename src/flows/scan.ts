import type { Day } from "#src/core/day.ts";
import {
  type MorningClients,
  type MorningLook,
  type MorningPlan,
  planMorning,
} from "#src/core/lapse/plan-morning.ts";
import { gatherChoosing, type GatherChoosingDeps, type Gathered } from "./gather-choosing.ts";

type Here = { readonly workspaceId: string; readonly day: Day };

export type ScanDeps = GatherChoosingDeps & {
  loadClients(query: MorningLook): Promise<MorningClients>;
};

export type Scan = {
  readonly plan: MorningPlan;
  readonly settingsProblems: Gathered["problems"];
};

/** What the morning of the day would choose, from what was known before it; saves and posts nothing. */
export async function scan(deps: ScanDeps, here: Here): Promise<Scan> {
  const { choosing, problems } = await gatherChoosing(deps, here);
  const look = { ...here, asBefore: true, rules: choosing.rules };
  const { clients, company } = await deps.loadClients(look);
  return { plan: planMorning(clients, here.day, choosing, company), settingsProblems: problems };
}
