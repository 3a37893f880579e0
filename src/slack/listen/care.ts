import type { App } from "@slack/bolt";
import type { AddDateDeps } from "../views/on-date-submitted.ts";
import type { MakeNoticeDeps } from "../views/on-notice-submitted.ts";
import { listenForDates } from "./dates.ts";
import { type ErrandListenerDeps, listenForErrands } from "./errands.ts";
import { listenForNotices } from "./notices.ts";
import { listenForWatches, type WatchListenerDeps } from "./watches.ts";

export type CareListenerDeps = {
  readonly watches: WatchListenerDeps;
  readonly errands: ErrandListenerDeps;
  readonly notices: MakeNoticeDeps;
  readonly dates: AddDateDeps;
};

/** What keeps clients from leaving, and leaving again. */
export function listenForCare(app: App, deps: CareListenerDeps): void {
  listenForWatches(app, deps.watches);
  listenForErrands(app, deps.errands);
  listenForNotices(app, deps.notices);
  listenForDates(app, deps.dates);
}
