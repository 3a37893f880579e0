import type { App } from "@slack/bolt";
import {
  onListWatches,
  onOpenWatch,
  onWatchDay,
  onWatchFine,
  onWatchSlip,
  type WatchDeps,
  type WatchListDeps,
} from "../actions/on-watch.ts";
import { ACTION, VIEW } from "../vocabulary.ts";
import {
  onDeliveryDaySubmitted,
  onSlipSubmitted,
  type WatchSubmitDeps,
} from "../views/on-watch-submitted.ts";

export type WatchListenerDeps = WatchDeps & WatchListDeps & WatchSubmitDeps;

/** `watch:fine` from an agenda; the window's buttons carry the stage behind it, as ids in one block must differ. */
const FINE = new RegExp(`^${ACTION.watchFine}(:[a-z]+)?$`);

/** What is told of the first orders after a return. */
export function listenForWatches(app: App, deps: WatchListenerDeps): void {
  app.action(ACTION.listWatches, onListWatches(deps));
  app.action(ACTION.openWatch, onOpenWatch(deps));
  app.action(FINE, onWatchFine(deps));
  app.action(ACTION.watchSlip, onWatchSlip());
  app.action(ACTION.watchDay, onWatchDay(deps));
  app.view(VIEW.watchSlip, onSlipSubmitted(deps));
  app.view(VIEW.watchDay, onDeliveryDaySubmitted(deps));
}
