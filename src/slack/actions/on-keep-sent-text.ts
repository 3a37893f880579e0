import type { AllMiddlewareArgs, BlockButtonAction, SlackActionMiddlewareArgs } from "@slack/bolt";
import type { DraftDesk } from "../draft-desk.ts";
import { sayDraftRefusal } from "../presenters/draft-refusal.ts";
import { readDraftClick } from "../read-draft-click.ts";
import type { ReplyDesk } from "../reply-desk.ts";
import { replyPrivately } from "../reply-privately.ts";
import { showDraft } from "../show-draft.ts";

type ButtonArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockButtonAction>;

type KeepTextDeps = Pick<DraftDesk, "openDraft" | "today"> & Pick<ReplyDesk, "keepText">;

/** "Keep the text": what went out is kept with the client word for word, because the sender agrees. */
export function onKeepSentText({ openDraft, keepText, today }: KeepTextDeps) {
  return async ({ ack, action, body, client, respond }: ButtonArgs): Promise<void> => {
    await ack();
    const click = readDraftClick(action, body);
    const found = await openDraft(click);
    if (!found.ok) return replyPrivately({ client, body, respond }, sayDraftRefusal(found.why));
    await keepText({ draftId: found.draft.id, by: click.by });
    const after = await openDraft(click);
    if (after.ok) await showDraft(client, after, { ...click, today: today() });
  };
}
