import type { Act, ActResult } from "../protocol.ts";
import { postMessage } from "../post-message.ts";
import { findConversation, isMember } from "../state/conversations.ts";
import { findMessage } from "../state/messages.ts";
import { messageLimits } from "../web-api/message-content.ts";
import type { World } from "../world.ts";
import { refused } from "./refusals.ts";

/** A person writes something; the text is encoded as Slack's clients do it. */
export function say(
  world: World,
  userId: string,
  act: Pick<Extract<Act, { act: "say" }>, "channel" | "text" | "threadTs">,
): ActResult {
  const conversation = findConversation(world, act.channel);
  if (conversation === null || !isMember(conversation, userId))
    return refused("You are not in this conversation.");
  if (act.text.trim() === "") return refused("There is nothing to send.");
  if (act.text.length > messageLimits.text)
    return refused(`A message may have ${messageLimits.text} characters.`);
  if (conversation.kind === "dm" && !world.app.messagesTab) {
    return refused("Sending messages to this app has been turned off.");
  }
  const named = act.threadTs === null ? null : findMessage(world, conversation.id, act.threadTs);
  if (act.threadTs !== null && named === null) return refused("The thread is no longer there.");
  const threadTs = named === null ? null : (named.threadTs ?? named.ts);
  const message = postMessage(world, conversation, { userId, text: act.text, threadTs });
  return { ok: true, ts: message.ts };
}
