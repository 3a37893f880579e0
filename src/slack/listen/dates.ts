import type { App } from "@slack/bolt";
import { onOpenDates, onRemoveDate } from "../actions/on-dates.ts";
import { ACTION, VIEW } from "../vocabulary.ts";
import { type AddDateDeps, onDateSubmitted } from "../views/on-date-submitted.ts";

/** Days that clients told us of by themselves. */
export function listenForDates(app: App, deps: AddDateDeps): void {
  app.action(ACTION.openDates, onOpenDates(deps));
  app.action(ACTION.removeDate, onRemoveDate(deps));
  app.view(VIEW.addDate, onDateSubmitted(deps));
}
