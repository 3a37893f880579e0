import type { BlockAction, RespondFn } from "@slack/bolt";
import type { WebClient } from "@slack/web-api";
import { sayInOpenWindow } from "./fill-modal.ts";
import { escapeMrkdwn } from "./presenters/mrkdwn.ts";

type Clicked = {
  readonly client: WebClient;
  readonly body: BlockAction;
  /** Answers where the click was made, also in a channel that the coach is no member of. */
  readonly respond: RespondFn;
};

/** Answers a click so that only the one who clicked sees it; a click on Home is answered in the direct message, and one whose window is open already in the window. */
export async function replyPrivately(
  { client, body, respond }: Clicked,
  text: string,
): Promise<void> {
  const safe = escapeMrkdwn(text);
  if (await sayInOpenWindow(client, safe)) return;
  if (body.channel === undefined)
    await client.chat.postMessage({ channel: body.user.id, text: safe });
  else await respond({ response_type: "ephemeral", replace_original: false, text: safe });
}
