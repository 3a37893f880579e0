import type { Day } from "../../day.ts";
import { sinceOf } from "../matter.ts";
import type { MorningPlan } from "../plan-morning.ts";
import type { LapseSignal } from "../signal.ts";

/** A client who is being lost, and the day it began. */
export type TroubledClient = { readonly clientId: string; readonly since: Day };

const LOST: ReadonlySet<string> = new Set(["already-alerted", "snoozed", "hold-out"]);

/** Whom this morning counts as being lost: with an alert, waiting for one, or in a lapse that is open already. */
export function troubledClients(plan: MorningPlan): TroubledClient[] {
  const told = [...plan.chosen, ...plan.waiting].map(({ client, signals }) =>
    troubled(client.clientId, signals),
  );
  const open = plan.heldBackClients
    .filter(({ cause }) => LOST.has(cause))
    .map(({ clientId, signals }) => troubled(clientId, signals));
  return [...told, ...open].flat();
}

/** Counts from the first of the signs, which is nearest to what brought it about. */
function troubled(clientId: string, signals: readonly LapseSignal[]): TroubledClient[] {
  const [since] = signals.map(sinceOf).toSorted();
  return since === undefined ? [] : [{ clientId, since }];
}
