import type { App } from "@slack/bolt";
import { listenForWatches, type WatchListenerDeps } from "./watches.ts";

export type CareListenerDeps = { readonly watches: WatchListenerDeps };

/** What keeps clients from leaving, and leaving again. */
export function listenForCare(app: App, deps: CareListenerDeps): void {
  listenForWatches(app, deps.watches);
}
