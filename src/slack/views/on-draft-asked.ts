import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewSubmitAction } from "@slack/bolt";
import type { WebClient } from "@slack/web-api";
import type { DraftDesk } from "../draft-desk.ts";
import { type AskedDraft, readDraftModal } from "../presenters/draft-ask-modal.ts";
import type { MessagePlace } from "../presenters/draft-edit-modal.ts";
import { readFault } from "../slack-fault.ts";
import { beginDraft, finishDraft } from "../start-draft.ts";

type SubmitArgs = AllMiddlewareArgs & SlackViewMiddlewareArgs<ViewSubmitAction>;

/** The submitted form: the modal closes at once, and the draft is written in the direct message. */
export function onDraftAsked(desk: DraftDesk) {
  return async ({ ack, body, view, client }: SubmitArgs): Promise<void> => {
    const { from, ...asked } = readDraftModal(view);
    await ack();
    if (!(await desk.claim(`view:${view.id}`))) return; // Slack may deliver a form twice
    const by = body.user.id;
    const place = await beginDraft(client, by);
    const telling = from === null ? null : tellWhere({ client, desk }, { from, by }, place);
    await Promise.all([
      telling,
      finishDraft({ client, desk }, { ...asked, by, mayAsk: true }, place),
    ]);
  };
}

type Where = { readonly from: NonNullable<AskedDraft["from"]>; readonly by: string };

/** To the one who clicked in a channel. The draft comes whether this can be said or not. */
async function tellWhere(
  { client, desk }: { client: WebClient; desk: DraftDesk },
  { from, by }: Where,
  { channel, ts }: MessagePlace,
): Promise<void> {
  try {
    const { permalink } = await client.chat.getPermalink({ channel, message_ts: ts });
    const where =
      permalink === undefined ? "our direct message" : `<${permalink}|our direct message>`;
    const text = `✏️ Your draft is in ${where}. Only you see it.`;
    await client.chat.postEphemeral({ channel: from, user: by, text });
  } catch (fault) {
    const isShut = readFault(fault).kind === "refused"; // the coach is no member where the card was asked for
    if (!isShut) desk.noteFault(fault);
  }
}
