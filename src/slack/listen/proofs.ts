import type { App } from "@slack/bolt";
import { type ExplainAlertDeps, onExplainAlert } from "../actions/on-explain-alert.ts";
import { ACTION } from "../vocabulary.ts";

/** What lies behind a card. */
export function listenForProofs(app: App, deps: ExplainAlertDeps): void {
  app.action(ACTION.explainAlert, onExplainAlert(deps));
}
