import type { App } from "@slack/bolt";
import { onBeginOther, onBeginRehearsal } from "../actions/on-begin-rehearsal.ts";
import { onEndRehearsal } from "../actions/on-end-rehearsal.ts";
import {
  onChooseReplay,
  onRehearseAgain,
  onReplayRehearsal,
} from "../actions/on-rehearse-again.ts";
import { onSayCard, onSayTyped } from "../actions/on-say-card.ts";
import { onUseRehearsal } from "../actions/on-use-rehearsal.ts";
import { onCorrectMeaning, onOpenOwnWords } from "../actions/open-own-words.ts";
import { onChooseRehearsal, onOpenRehearsal } from "../actions/open-rehearsal.ts";
import { onRehearsalMessage } from "../events/on-rehearsal-message.ts";
import { makeInOrder } from "../in-order.ts";
import type { RehearsalDesk } from "../rehearsal-desk.ts";
import { onMeaningCorrected } from "../views/on-meaning-corrected.ts";
import { onOwnMeaning, onOwnWords } from "../views/on-own-words.ts";
import { onRehearsalAsked } from "../views/on-rehearsal-asked.ts";
import { ACTION, VIEW } from "../vocabulary.ts";

/** Practice talks: asking for one, playing it in its thread, and what comes after the scorecard. */
export function listenForRehearsals(app: App, desk: RehearsalDesk): void {
  const ordered = { desk, inOrder: makeInOrder() };
  app.action(ACTION.openRehearsal, onOpenRehearsal(desk));
  app.action(ACTION.chooseRehearsal, onChooseRehearsal(desk));
  app.action(ACTION.beginRehearsal, onBeginRehearsal(desk));
  app.action(ACTION.beginOther, onBeginOther(desk));
  app.action(ACTION.sayCard, onSayCard(ordered));
  app.action(ACTION.openOwnWords, onOpenOwnWords(desk));
  app.action(ACTION.pickMoves, ({ ack }) => ack()); // read when "Say it" is pressed
  app.action(ACTION.sayTyped, onSayTyped(ordered));
  app.action(ACTION.endRehearsal, onEndRehearsal(ordered));
  app.action(ACTION.correctMeaning, onCorrectMeaning(desk));
  app.action(ACTION.rehearseAgain, onRehearseAgain(desk));
  app.action(ACTION.replayRehearsal, onReplayRehearsal(desk));
  app.action(ACTION.chooseReplay, onChooseReplay(desk));
  app.action(ACTION.useRehearsal, onUseRehearsal(desk));
  app.view(VIEW.startRehearsal, onRehearsalAsked(desk));
  app.view(VIEW.ownWords, onOwnWords(ordered));
  app.view(VIEW.ownMeaning, onOwnMeaning(ordered));
  app.view(VIEW.correctMeaning, onMeaningCorrected(ordered));
  app.event("message", onRehearsalMessage(ordered));
}
