import type { App } from "@slack/bolt";
import { onOpenReason, type OpenReasonDeps } from "../actions/open-reason.ts";
import { onSaveReason, type SaveReasonDeps } from "../views/save-reason.ts";
import { ACTION, VIEW } from "../vocabulary.ts";

export type ReasonListenerDeps = OpenReasonDeps & SaveReasonDeps;

/** The form that records why a client left. */
export function listenForReasons(app: App, deps: ReasonListenerDeps): void {
  app.action(ACTION.openReason, onOpenReason(deps));
  app.view(VIEW.recordReason, onSaveReason(deps));
}
