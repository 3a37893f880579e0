import type { App } from "@slack/bolt";
import { onKeepSentText } from "../actions/on-keep-sent-text.ts";
import { onOpenPasted, onOpenReply, onReplyPromise, onReplyReason } from "../actions/on-reply.ts";
import type { DraftDesk } from "../draft-desk.ts";
import type { ReplyDesk } from "../reply-desk.ts";
import { onReplyKept, onReplyPasted } from "../views/on-reply.ts";
import { ACTION, VIEW } from "../vocabulary.ts";

/** What comes after a draft went out: its text kept, the reply pasted and read. */
export function listenForReplies(app: App, desk: ReplyDesk & Pick<DraftDesk, "openDraft">): void {
  app.action(ACTION.keepSentText, onKeepSentText(desk));
  app.action(ACTION.openReply, onOpenReply(desk));
  app.action(ACTION.openPasted, onOpenPasted(desk));
  app.action(ACTION.replyReason, onReplyReason(desk));
  app.action(ACTION.replyPromise, onReplyPromise(desk));
  app.view(VIEW.pasteReply, onReplyPasted(desk));
  app.view(VIEW.keepReply, onReplyKept(desk));
}
