import type { BlockAction } from "@slack/bolt";
import type { WebClient } from "@slack/web-api";
import { escapeMrkdwn } from "./presenters/mrkdwn.ts";

/** Answers a click so that only the one who clicked sees it: in the channel, or in the direct message. */
export async function replyPrivately(
  client: WebClient,
  body: BlockAction,
  text: string,
): Promise<void> {
  const user = body.user.id;
  const channel = body.channel?.id;
  const safe = escapeMrkdwn(text);
  if (channel === undefined) await client.chat.postMessage({ channel: user, text: safe });
  else if (channel.startsWith("D")) await client.chat.postMessage({ channel, text: safe });
  else await client.chat.postEphemeral({ channel, user, text: safe });
}
