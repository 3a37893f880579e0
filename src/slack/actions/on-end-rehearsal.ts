import type { AllMiddlewareArgs, BlockButtonAction, SlackActionMiddlewareArgs } from "@slack/bolt";
import { orApologise } from "../begin-rehearsal.ts";
import { changeMessage } from "../change-message.ts";
import type { InOrder } from "../in-order.ts";
import { presentAnsweredTurn, readTurnRef } from "../presenters/rehearsal-turn.ts";
import type { RehearsalDesk } from "../rehearsal-desk.ts";
import { loadTalk, showStanding, type Stage, type Talk, whisper } from "../rehearsal-stage.ts";
import { threadOf } from "./on-say-card.ts";

type ButtonArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockButtonAction>;

/** "End the talk": the scorecard for what was said so far. */
export function onEndRehearsal({
  desk,
  inOrder,
}: {
  readonly desk: RehearsalDesk;
  readonly inOrder: InOrder;
}) {
  return async ({ ack, action, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    const { rehearsalId, turn } = readTurnRef(action.value);
    const by = body.user.id;
    await inOrder(rehearsalId, () =>
      orApologise(client, threadOf(body), () =>
        endTalk({ client, desk }, { rehearsalId, turn, by }),
      ),
    );
  };
}

type Ending = { readonly rehearsalId: string; readonly turn: number; readonly by: string };

/** A button of an earlier turn does not end a talk that has gone on. */
async function endTalk(stage: Stage, { rehearsalId, turn, by }: Ending): Promise<void> {
  const { client, desk } = stage;
  const talk = await loadTalk(desk, { rehearsalId, by });
  if (talk === null) return;
  const { view: before, place } = talk;
  if (before.outcome === null && before.turn === turn) {
    const ended = await desk.endRehearsal({ rehearsalId, by });
    if (!ended.ok) return;
    await clearCards(stage, talk);
    return showStanding(stage, ended.rehearsal);
  }
  if (before.shownTs === null) return showStanding(stage, before);
  const what = before.outcome === null ? "has gone on below" : "is over already";
  await whisper(client, { place, by }, `This talk ${what}.`);
}

async function clearCards({ client, desk }: Stage, { view, place }: Talk): Promise<void> {
  if (view.shownTs === null) return;
  const voice = { hasModel: desk.hasModel, modelFailed: null };
  const bare = presentAnsweredTurn(view, { number: view.turn, isAbove: false }, voice);
  try {
    await changeMessage(client, { channel: place.channel, ts: view.shownTs }, bare);
  } catch (fault) {
    desk.noteFault(fault); // the cards are only in the way
  }
}
