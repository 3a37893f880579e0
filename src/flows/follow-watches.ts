import type { Day } from "#src/core/day.ts";

type Here = { readonly workspaceId: string; readonly day: Day };

export type FollowWatchesDeps = {
  /** Takes the clients' next orders into their watches. */
  joinWatchedOrders(here: Here): Promise<number>;
  /** A complaint about a watched order is a slip, told at once. */
  slipOnComplaints(here: Here): Promise<number>;
  /** A second departure that somebody has said is none. */
  forgetFalseDepartures(here: Here): Promise<void>;
};

/** What the newest data says of clients who came back; after each import and every morning, safe to run twice. */
export async function followWatches(deps: FollowWatchesDeps, here: Here): Promise<void> {
  await deps.forgetFalseDepartures(here);
  await deps.joinWatchedOrders(here);
  await deps.slipOnComplaints(here);
}
