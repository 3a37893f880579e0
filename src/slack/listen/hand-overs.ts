import type { App } from "@slack/bolt";
import { onHandOver, type OpenHandOverDeps } from "../actions/on-hand-over.ts";
import { onAskFormerRep, onPollAnswered, type PollDeps } from "../actions/on-poll.ts";
import { type HandOverSubmitDeps, onHandedOver } from "../views/on-handed-over.ts";
import { ACTION, VIEW } from "../vocabulary.ts";

export type HandOverListenerDeps = OpenHandOverDeps & HandOverSubmitDeps & PollDeps;

/** Giving a case to somebody else, and asking whoever had it before. */
export function listenForHandOvers(app: App, deps: HandOverListenerDeps): void {
  app.action(ACTION.handOver, onHandOver(deps));
  app.view(VIEW.handOver, onHandedOver(deps));
  app.action(ACTION.askFormerRep, onAskFormerRep(deps));
  app.action(ACTION.answerPoll, onPollAnswered(deps));
}
