import type { App } from "@slack/bolt";
import { onCaseMenu, type CaseMenuDeps } from "../actions/on-case-menu.ts";
import { onTakeCase, type TakeCaseDeps } from "../actions/on-take-case.ts";
import { onDismissSubmitted, type DismissDeps } from "../views/on-dismiss-submitted.ts";
import { onSnoozeSubmitted, type SnoozeDeps } from "../views/on-snooze-submitted.ts";
import { ACTION, VIEW } from "../vocabulary.ts";

export type CaseListenerDeps = TakeCaseDeps & CaseMenuDeps & SnoozeDeps & DismissDeps;

/** Everything a card's own buttons do to the case. */
export function listenForCases(app: App, deps: CaseListenerDeps): void {
  app.action(ACTION.takeCase, onTakeCase(deps));
  app.action(ACTION.caseMenu, onCaseMenu(deps));
  app.view(VIEW.snoozeUntil, onSnoozeSubmitted(deps));
  app.view(VIEW.notLapsed, onDismissSubmitted(deps));
}
