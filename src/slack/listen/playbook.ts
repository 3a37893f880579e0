import type { App } from "@slack/bolt";
import { type HowToSayDeps, onHowToSay } from "../actions/on-how-to-say-playbook.ts";
import {
  onChangePlaybook,
  onOpenPlaybook,
  onPlaybookItem,
  onPlaybookShelf,
  onResetPlaybook,
  type PlaybookDeps,
} from "../actions/on-playbook.ts";
import { onPlaybookChanged } from "../views/on-playbook-changed.ts";
import { ACTION, VIEW } from "../vocabulary.ts";

export type PlaybookListenerDeps = PlaybookDeps & HowToSayDeps;

/** What the coach knows, for everybody to read and for managers to change. */
export function listenForPlaybook(app: App, deps: PlaybookListenerDeps): void {
  app.action(ACTION.openPlaybook, onOpenPlaybook(deps));
  app.action(ACTION.playbookShelf, onPlaybookShelf(deps));
  app.action(ACTION.playbookItem, onPlaybookItem(deps));
  app.action(ACTION.changePlaybook, onChangePlaybook(deps));
  app.action(ACTION.resetPlaybook, onResetPlaybook(deps));
  app.action(ACTION.howToSay, onHowToSay(deps));
  app.view(VIEW.changePlaybook, onPlaybookChanged(deps));
}
