import type { AllMiddlewareArgs, BlockButtonAction, SlackActionMiddlewareArgs } from "@slack/bolt";
import type { DraftDesk } from "../draft-desk.ts";
import { presentEditModal } from "../presenters/draft-edit-modal.ts";
import { sayDraftRefusal } from "../presenters/draft-refusal.ts";
import { readDraftClick } from "../read-draft-click.ts";
import { replyPrivately } from "../reply-privately.ts";
import { showDraft } from "../show-draft.ts";

type ButtonArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockButtonAction>;

/** "Edit": the newest version to be changed by hand. */
export function onEditDraft({ openDraft, today }: Pick<DraftDesk, "openDraft" | "today">) {
  return async ({ ack, action, body, client, respond }: ButtonArgs): Promise<void> => {
    await ack();
    const click = readDraftClick(action, body);
    const found = await openDraft(click);
    if (!found.ok) return replyPrivately({ client, body, respond }, sayDraftRefusal(found.why));
    if (found.draft.isSent) return showDraft(client, found, { ...click, today: today() });
    const view = presentEditModal(found.draft, click.place);
    await client.views.open({ trigger_id: body.trigger_id, view });
  };
}
