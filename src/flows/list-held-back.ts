import type { Day } from "#src/core/day.ts";
import { type HeldBackPage, pageHeldBack } from "#src/core/lapse/held-back.ts";
import type { HoldBackCause } from "#src/core/lapse/hold-back.ts";
import { scan, type ScanDeps } from "./scan.ts";

export type HeldBackQuery = {
  readonly workspaceId: string;
  readonly day: Day; // the morning in question
  readonly cause: HoldBackCause | null; // null: all
  readonly page: number; // from 0
  readonly pageSize: number;
};

/**
 * Clients on whom a rule spoke and who were not brought to a rep that morning, with the cause and what was seen of them
 * (FI-015: the removed ones stay visible, so that an exception can be pulled back). Computed anew from what was known
 * before that morning; saves nothing.
 */
export async function listHeldBack(deps: ScanDeps, query: HeldBackQuery): Promise<HeldBackPage> {
  const { workspaceId, day, ...page } = query;
  const { plan } = await scan(deps, { workspaceId, day });
  return pageHeldBack(plan.heldBackClients, page);
}
