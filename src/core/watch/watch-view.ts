import type { CasePrivacy } from "../case/may-see-case.ts";
import type { Day } from "../day.ts";
import { isClean, type WatchedOrder, type WatchState } from "./watched-order.ts";

/** The second chance of a client who came back: the orders that are followed, and how they have gone. */
export type WatchView = {
  readonly watchId: string;
  readonly caseId: string;
  readonly clientId: string;
  readonly clientName: string;
  readonly state: WatchState | "ended"; // ended: they left again, or it was given up
  readonly wanted: number; // orders in a row of work, none of which goes wrong
  readonly openedOn: Day;
  readonly endedOn: Day | null;
  readonly orders: readonly WatchedOrder[]; // the first one first
  readonly carerId: string | null; // the member who is to follow them: who has the case, else who looks after the client
  readonly privacy: CasePrivacy;
};

/** As much of a watch as fits a line. */
export type WatchGlance = Pick<WatchView, "state" | "wanted" | "endedOn"> & {
  readonly clean: number; // orders that went well on every stage
  readonly slips: number; // orders with which something went wrong
};

export function glanceAt({ state, wanted, endedOn, orders }: WatchView): WatchGlance {
  const clean = orders.filter(isClean).length;
  const slips = orders.filter(({ slip }) => slip !== null).length;
  return { state, wanted, endedOn, clean, slips };
}

/** Whether its orders are still followed: also after a slip, until it is made up for. */
export function isFollowed({ state }: Pick<WatchView, "state">): boolean {
  return state === "open" || state === "slipped";
}
