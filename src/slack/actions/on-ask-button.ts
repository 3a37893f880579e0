import type {
  AllMiddlewareArgs,
  BlockAction,
  BlockButtonAction,
  RespondFn,
  SlackActionMiddlewareArgs,
} from "@slack/bolt";
import type { WebClient } from "@slack/web-api";
import type { AskingDeps } from "../asking-deps.ts";
import type { Message } from "../presenters/alert-card.ts";
import { readCarriedAsk } from "../presenters/carried-ask.ts";
import { type Listener, tellAnswer } from "../tell-answer.ts";

type ButtonArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockButtonAction>;

export type AskButtonDeps = Pick<
  AskingDeps,
  | "answerAbout"
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

/** A button that asks something about one client. */
export function onAskButton(deps: AskButtonDeps) {
  return async ({ ack, action, body, client, respond }: ButtonArgs): Promise<void> => {
    await ack();
    const by = body.user.id;
    const listener = listenerOf(body, client, respond);
    await tellAnswer(deps, listener, () =>
      deps.answerAbout({ ...readCarriedAsk(action.value), by }),
    );
  };
}

/** Answers where the click was: in the direct message, from the Home tab there as well, or to the clicker alone. */
function listenerOf(body: BlockAction, client: WebClient, respond: RespondFn): Listener {
  const by = body.user.id;
  const channel = body.channel?.id ?? by;
  const isDirect = body.channel === undefined || channel.startsWith("D");
  if (!isDirect) return { by, isDirect, tell: respond };
  const tell = (message: Message): Promise<unknown> =>
    client.chat.postMessage({ channel, ...message });
  return { by, isDirect, tell };
}
