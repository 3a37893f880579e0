import type { App } from "@slack/bolt";
import { onHandOver, type OpenHandOverDeps } from "../actions/on-hand-over.ts";
import { onOpenTrack, type OpenTrackDeps } from "../actions/on-open-track.ts";
import { onAskFormerRep, onPollAnswered, type PollDeps } from "../actions/on-poll.ts";
import { onEmployeeReviewed, type ReviewDeps } from "../views/on-employee-reviewed.ts";
import { type HandOverSubmitDeps, onHandedOver } from "../views/on-handed-over.ts";
import { ACTION, VIEW } from "../vocabulary.ts";

export type HandOverListenerDeps = OpenHandOverDeps &
  HandOverSubmitDeps &
  PollDeps &
  OpenTrackDeps &
  ReviewDeps;

/** Who works on a case: giving it to somebody else, asking whoever had it, and what to do when one of ours is the reason. */
export function listenForHandOvers(app: App, deps: HandOverListenerDeps): void {
  app.action(ACTION.handOver, onHandOver(deps));
  app.view(VIEW.handOver, onHandedOver(deps));
  app.action(ACTION.openTrack, onOpenTrack(deps));
  app.view(VIEW.reviewEmployee, onEmployeeReviewed(deps));
  app.action(ACTION.askFormerRep, onAskFormerRep(deps));
  app.action(ACTION.answerPoll, onPollAnswered(deps));
}
