import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from "@slack/bolt";
import type { AskingDeps } from "../asking-deps.ts";
import { stepAside } from "../inbox-scope.ts";
import type { Message } from "../presenters/alert-card.ts";
import { readPasted } from "../read-typed.ts";
import { tellFirst } from "../tell-answer.ts";

type MessageArgs = AllMiddlewareArgs & SlackEventMiddlewareArgs<"message">;

export type DirectMessageDeps = Pick<
  AskingDeps,
  | "answerText"
  | "drawOwnSheet"
  | "isRehearsal"
  | "changeDraft"
  | "drawCheck"
  | "drawReply"
  | "startDraft"
  | "startRehearsal"
  | "drawPractice"
  | "drawLeague"
  | "today"
>;

/** What a person writes to the coach. Other bots, edits, files and talks that are being rehearsed are not its business. */
export function onDirectMessage(deps: DirectMessageDeps) {
  return async ({ event, client, setStatus }: MessageArgs): Promise<void> => {
    if (event.channel_type !== "im" || event.subtype !== undefined) return;
    if (event.bot_id !== undefined || event.text === undefined) return;
    const { channel, user: by, text, thread_ts: threadTs } = event;
    if (threadTs !== undefined && (await deps.isRehearsal({ channel, threadTs }))) return;
    const thread = threadTs === undefined ? {} : { thread_ts: threadTs };
    const tell = (message: Message): Promise<unknown> =>
      client.chat.postMessage({ channel, ...thread, ...message });
    await Promise.allSettled([setStatus("is looking…")]); // an answer without it is an answer still
    const work = await tellFirst(deps, { by, isDirect: true, tell }, () =>
      deps.answerText({ text: readPasted(text), by }),
    );
    if (work === null) return;
    await stepAside(); // a draft may take half a minute: the next question need not wait for it
    await work();
  };
}
