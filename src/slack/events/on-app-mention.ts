import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from "@slack/bolt";
import type { AskingDeps } from "../asking-deps.ts";
import type { Message } from "../presenters/alert-card.ts";
import { readPasted } from "../read-typed.ts";
import { tellAnswer } from "../tell-answer.ts";

type MentionArgs = AllMiddlewareArgs & SlackEventMiddlewareArgs<"app_mention">;

export type MentionDeps = Pick<
  AskingDeps,
  | "answerText"
  | "drawOwnSheet"
  | "changeDraft"
  | "drawCheck"
  | "drawReply"
  | "startDraft"
  | "startRehearsal"
  | "drawPractice"
  | "drawLeague"
  | "today"
>;

/** A mention in a channel is answered to the one who wrote it alone: what is known of a client may be private. */
export function onAppMention(deps: MentionDeps) {
  return async ({ event, client }: MentionArgs): Promise<void> => {
    const { channel, user: by, thread_ts: threadTs } = event;
    if (by === undefined || event.bot_id !== undefined) return;
    const thread = threadTs === undefined ? {} : { thread_ts: threadTs };
    const tell = (message: Message): Promise<unknown> =>
      client.chat.postEphemeral({ channel, user: by, ...thread, ...message });
    await tellAnswer(deps, { by, isDirect: false, tell }, () =>
      deps.answerText({ text: readPasted(event.text), by }),
    );
  };
}
