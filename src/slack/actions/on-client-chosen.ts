import type {
  AllMiddlewareArgs,
  BlockAction,
  BlockButtonAction,
  BlockExternalSelectAction,
  RespondFn,
  SlackActionMiddlewareArgs,
} from "@slack/bolt";
import { z } from "zod";
import type { OpenAsk } from "#src/core/ask/ask.ts";
import type { Message } from "../presenters/alert-card.ts";
import { readCarriedAsk, readOpenAsk } from "../presenters/carried-ask.ts";
import { sayPlainly } from "../presenters/present-answer.ts";
import { tellAnswer } from "../tell-answer.ts";
import type { AskButtonDeps } from "./on-ask-button.ts";

type ButtonArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockButtonAction>;
type SelectArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockExternalSelectAction>;

/** One of the candidates. */
export function onClientChosen(deps: AskButtonDeps) {
  return async ({ ack, action, body, respond }: ButtonArgs): Promise<void> => {
    await ack();
    await answerInstead(deps, readCarriedAsk(action.value), { body, respond });
  };
}

const Picked = z.object({ value: z.uuid() });

/** A client found in the search field. */
export function onClientSearched(deps: AskButtonDeps) {
  return async ({ ack, action, body, respond }: SelectArgs): Promise<void> => {
    await ack();
    const clientId = Picked.parse(action.selected_option).value;
    await answerInstead(deps, { ask: readOpenAsk(action.block_id), clientId }, { body, respond });
  };
}

/** The answer takes the question's place, so that a question is answered once and does not stay about. */
async function answerInstead(
  deps: AskButtonDeps,
  chosen: { ask: OpenAsk; clientId: string },
  { body, respond }: { body: BlockAction; respond: RespondFn },
): Promise<void> {
  const by = body.user.id;
  const isDirect = body.channel?.id.startsWith("D") ?? false;
  const tell = (message: Message): Promise<unknown> =>
    respond({ ...message, replace_original: true });
  const begins = chosen.ask.do === "draft" || chosen.ask.do === "rehearse";
  if (isDirect && begins) await tell(sayPlainly("Got it."));
  await tellAnswer(deps, { by, isDirect, tell }, () => deps.answerAbout({ ...chosen, by }));
}
