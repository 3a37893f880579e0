import type { AllMiddlewareArgs, BlockButtonAction, SlackActionMiddlewareArgs } from "@slack/bolt";
import type { ModalView } from "@slack/types";
import type { RehearsalView } from "#src/core/rehearsal/rehearsal-record.ts";
import { readOwnWordsAsk } from "../presenters/meaning-question.ts";
import {
  presentCorrectionForm,
  presentMeaningForm,
  presentWordsForm,
} from "../presenters/own-words.ts";
import { readTurnRef } from "../presenters/rehearsal-turn.ts";
import type { RehearsalDesk } from "../rehearsal-desk.ts";
import { showStanding, whisper } from "../rehearsal-stage.ts";

type ButtonArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockButtonAction>;

type Asked = ReturnType<typeof readOwnWordsAsk>;

/** Opens the form for an answer in own words, with what was typed before in it. */
export function onOpenOwnWords(desk: RehearsalDesk) {
  return async ({ ack, action, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    const asked = readOwnWordsAsk(action.value);
    const { rehearsalId, turn } = asked;
    const by = body.user.id;
    const view = await desk.loadRehearsal({ rehearsalId, by });
    if (view === null || view.place === null) return;
    if (view.outcome === null && view.turn === turn) {
      const modal = await formFor(desk, view, { asked, by, askedTs: body.message?.ts ?? null });
      return void (await client.views.open({ trigger_id: body.trigger_id, view: modal }));
    }
    if (view.shownTs === null) return showStanding({ client, desk }, view);
    await whisper(client, { place: view.place, by }, "The talk has gone on below.");
  };
}

async function formFor(
  desk: RehearsalDesk,
  view: RehearsalView,
  { asked, by, askedTs }: { asked: Asked; by: string; askedTs: string | null },
): Promise<ModalView> {
  const { rehearsalId, turn, text } = asked;
  const reading = text === undefined ? null : await desk.hearWords({ rehearsalId, by, text });
  if (text === undefined || reading === null) return presentWordsForm(view, { rehearsalId, turn });
  const carried = { rehearsalId, turn, askedTs };
  return presentMeaningForm(view, carried, { text, reading });
}

/** "I meant something else", until the next answer is given. */
export function onCorrectMeaning(desk: RehearsalDesk) {
  return async ({ ack, action, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    const ref = readTurnRef(action.value);
    const by = body.user.id;
    const view = await desk.loadRehearsal({ rehearsalId: ref.rehearsalId, by });
    if (view === null || view.place === null) return;
    if (view.outcome !== null || view.turn !== ref.turn + 1)
      return whisper(client, { place: view.place, by }, "The talk has gone on below.");
    const modal = presentCorrectionForm(view, ref);
    await client.views.open({ trigger_id: body.trigger_id, view: modal });
  };
}
