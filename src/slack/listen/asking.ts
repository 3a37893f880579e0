import type { App } from "@slack/bolt";
import { onAskButton } from "../actions/on-ask-button.ts";
import { onClientChosen, onClientSearched } from "../actions/on-client-chosen.ts";
import { onHomeTurn } from "../actions/on-home-turn.ts";
import { onOpenPage } from "../actions/on-open-page.ts";
import type { AskingDeps } from "../asking-deps.ts";
import { onWinback } from "../commands/winback.ts";
import { onAppMention } from "../events/on-app-mention.ts";
import { onDirectMessage } from "../events/on-direct-message.ts";
import { onHomeOpened } from "../events/on-home-opened.ts";
import { HOME_TURNS } from "../presenters/home-place.ts";
import { presentSuggestions } from "../presenters/client-choice.ts";
import { refreshAfterClick } from "../refresh-after-click.ts";
import { ACTION, COMMAND } from "../vocabulary.ts";

/** Everything a person can ask the coach: in the direct message, by a mention, by the command, on the Home tab. */
export function listenForAsking(app: App, deps: AskingDeps): void {
  app.use(refreshAfterClick(deps));
  app.event("message", onDirectMessage(deps));
  app.event("app_mention", onAppMention(deps));
  app.event("app_home_opened", onHomeOpened(deps));
  app.command(COMMAND, onWinback(deps));
  app.action(ACTION.askDraft, onAskButton(deps));
  app.action(ACTION.askRehearse, onAskButton(deps));
  app.action(ACTION.askWhy, onAskButton(deps));
  app.action(ACTION.askClient, onAskButton(deps));
  app.action(ACTION.chooseClient, onClientChosen(deps));
  app.action(ACTION.searchClient, onClientSearched(deps));
  app.action(ACTION.openModelUse, onOpenPage(deps.openModelUse));
  for (const actionId of HOME_TURNS) app.action(actionId, onHomeTurn(deps));
  app.options(ACTION.searchClient, async ({ ack, options }) => {
    await ack({ options: presentSuggestions(await deps.suggestClients(options.value)) });
  });
}
