import type { App } from "@slack/bolt";
import { type ErrandListenerDeps, listenForErrands } from "./errands.ts";
import { listenForWatches, type WatchListenerDeps } from "./watches.ts";

export type CareListenerDeps = {
  readonly watches: WatchListenerDeps;
  readonly errands: ErrandListenerDeps;
};

/** What keeps clients from leaving, and leaving again. */
export function listenForCare(app: App, deps: CareListenerDeps): void {
  listenForWatches(app, deps.watches);
  listenForErrands(app, deps.errands);
}
