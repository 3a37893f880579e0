import type { App } from "@slack/bolt";
import { type CheckDeps, onOpenCheck } from "../actions/on-check.ts";
import { presentSuggestions } from "../presenters/client-choice.ts";
import { onCheckSubmitted } from "../views/on-check-submitted.ts";
import { ACTION, VIEW } from "../vocabulary.ts";

/** Somebody's own text, to be checked like a draft. */
export function listenForChecks(app: App, deps: CheckDeps): void {
  app.action(ACTION.openCheck, onOpenCheck());
  app.view(VIEW.checkMessage, onCheckSubmitted(deps));
  app.options(ACTION.checkClient, async ({ ack, options }) => {
    await ack({ options: presentSuggestions(await deps.suggestClients(options.value)) });
  });
}
