import type { Act, ActResult } from "../protocol.ts";
import { postMessage } from "../post-message.ts";
import { findConversation, isMember } from "../state/conversations.ts";
import { findMessage } from "../state/messages.ts";
import type { StoredConversation } from "../state/stored.ts";
import { messageLimits } from "../web-api/message-content.ts";
import type { World } from "../world.ts";
import { refused } from "./refusals.ts";

type Saying = Pick<Extract<Act, { act: "say" }>, "channel" | "text" | "threadTs">;

/** A person writes something; the text is encoded as Slack's clients do it. */
export function say(world: World, userId: string, act: Saying): ActResult {
  const conversation = findConversation(world, act.channel);
  if (conversation === null || !isMember(conversation, userId)) {
    return refused("You are not in this conversation.");
  }
  const obstacle = obstacleTo(world, conversation, act.text);
  if (obstacle !== null) return refused(obstacle);
  const threadTs = act.threadTs === null ? null : threadOf(world, act.channel, act.threadTs);
  if (threadTs === undefined) return refused("The thread is no longer there.");
  const message = postMessage(world, conversation, { userId, text: act.text, threadTs });
  return { ok: true, ts: message.ts };
}

function obstacleTo(world: World, { kind }: StoredConversation, text: string): string | null {
  if (text.trim() === "") return "There is nothing to send.";
  const { text: most } = messageLimits;
  if (text.length > most) return `A message may have ${most} characters (now ${text.length}).`;
  const isShut = kind === "dm" && !world.app.messagesTab;
  return isShut ? "Sending messages to this app has been turned off." : null;
}

/** The message that began the thread, whichever of its messages was named; undefined when there is none. */
function threadOf(world: World, channel: string, ts: string): string | undefined {
  const named = findMessage(world, channel, ts);
  return named === null ? undefined : (named.threadTs ?? named.ts);
}
