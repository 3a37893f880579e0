import type { AllMiddlewareArgs, BlockButtonAction, SlackActionMiddlewareArgs } from "@slack/bolt";
import type { ModalView } from "@slack/types";
import { z } from "zod";
import { fillModal, openHere, sayInModal } from "../fill-modal.ts";
import type { PracticeDesk } from "../practice-desk.ts";
import { presentShareForm, SHARE_REFUSAL, SHARE_TITLE } from "../presenters/shared-talk.ts";

type ButtonArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockButtonAction>;

const Id = z.uuid();

/** With whom a talk of one's own is shared, and with whom it could be. */
export async function drawShareForm(
  { findOwnTalk }: Pick<PracticeDesk, "findOwnTalk">,
  of: { readonly rehearsalId: string; readonly by: string },
): Promise<ModalView> {
  const own = await findOwnTalk(of);
  return own === null ? sayInModal(SHARE_TITLE, SHARE_REFUSAL["not-found"]) : presentShareForm(own);
}

/** "Share…" beneath a scorecard. */
export function onShareTalk(desk: Pick<PracticeDesk, "findOwnTalk">) {
  return async ({ ack, action, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    const of = { rehearsalId: Id.parse(action.value), by: body.user.id };
    await openHere(client, { body, title: SHARE_TITLE }, () => drawShareForm(desk, of));
  };
}

/** "Take back": the reader's message says so from now on. */
export function onTakeBackTalk(desk: Pick<PracticeDesk, "findOwnTalk" | "takeBackTalk">) {
  return async ({ ack, action, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    const { view } = body;
    const by = body.user.id;
    const taken = await desk.takeBackTalk({ shareId: Id.parse(action.value), by });
    if (view === undefined) return;
    const rehearsalId = taken?.rehearsalId ?? Id.parse(view.private_metadata);
    await fillModal(client, { viewId: view.id, title: SHARE_TITLE }, () =>
      drawShareForm(desk, { rehearsalId, by }),
    );
  };
}
