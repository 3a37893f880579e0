import type { Day } from "#src/core/day.ts";
import {
  type ClientThisMorning,
  type MorningPlan,
  planMorning,
} from "#src/core/lapse/plan-morning.ts";

type Here = { readonly workspaceId: string; readonly day: Day };

export type ScanDeps = {
  loadClients(here: Here & { readonly asBefore: boolean }): Promise<readonly ClientThisMorning[]>;
};

/** What the morning of the day would choose, from what was known before it; saves and posts nothing. */
export async function scan(deps: ScanDeps, here: Here): Promise<MorningPlan> {
  const clients = await deps.loadClients({ ...here, asBefore: true });
  return planMorning(clients, here.day);
}
