import type { AllMiddlewareArgs, BlockButtonAction, SlackActionMiddlewareArgs } from "@slack/bolt";
import type { FactsDesk } from "../facts-desk.ts";
import { openHere } from "../fill-modal.ts";
import { GLOSS_TITLE, presentGloss } from "../presenters/gloss-window.ts";
import { readDraftClick } from "../read-draft-click.ts";

type ButtonArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockButtonAction>;

/** "What does it say?": the version that the message shows, phrase by phrase in the reader's language. */
export function onGloss({ glossDraft }: Pick<FactsDesk, "glossDraft">) {
  return async ({ ack, action, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    const { draftId, by } = readDraftClick(action, body);
    await openHere(client, { body, title: GLOSS_TITLE }, async () =>
      presentGloss(await glossDraft({ draftId, by })),
    );
  };
}
