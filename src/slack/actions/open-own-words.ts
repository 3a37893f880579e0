import type { AllMiddlewareArgs, BlockButtonAction, SlackActionMiddlewareArgs } from "@slack/bolt";
import { presentOwnWordsModal, readOwnWordsAsk } from "../presenters/own-words.ts";
import type { RehearsalDesk } from "../rehearsal-desk.ts";
import { showStanding, whisper } from "../rehearsal-stage.ts";

type ButtonArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockButtonAction>;

/** Opens the form for an answer in own words, with what was typed into the thread in it. */
export function onOpenOwnWords(desk: RehearsalDesk) {
  return async ({ ack, action, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    const { rehearsalId, turn, text } = readOwnWordsAsk(action.value);
    const by = body.user.id;
    const view = await desk.loadRehearsal({ rehearsalId, by });
    if (view === null || view.place === null) return;
    const { place } = view;
    if (view.outcome === null && view.turn === turn) {
      const askedTs = text === undefined ? null : (body.message?.ts ?? null);
      const carried = { rehearsalId, turn, askedTs };
      const modal = presentOwnWordsModal(view, carried, text ?? "");
      return void (await client.views.open({ trigger_id: body.trigger_id, view: modal }));
    }
    if (view.shownTs === null) return showStanding({ client, desk }, view);
    await whisper(client, { place, by }, "The talk has gone on below.");
  };
}
