import { announceChange, announceMessage } from "./delivery/send-event.ts";
import { audience } from "./state/conversations.ts";
import {
  addMessage,
  isRoot,
  nextTs,
  plainMessage,
  removeMessage,
  replaceMessage,
} from "./state/messages.ts";
import type { StoredConversation, StoredMessage } from "./state/stored.ts";
import { publishConversations, publishMessage, publishParent } from "./ui/publish.ts";
import type { World } from "./world.ts";

export type Draft = Partial<Omit<StoredMessage, "ts" | "userId">> & { readonly userId: string };

/** Puts a message into a conversation, shows it to everybody there and tells the app. */
export function postMessage(
  world: World,
  conversation: StoredConversation,
  draft: Draft,
): StoredMessage {
  const message = composeMessage(world, draft);
  addMessage(world, conversation.id, message);
  if (!message.byApp && isRoot(message)) {
    markRead(world, { userId: message.userId, channel: conversation.id, ts: message.ts });
  }
  publishMessage(world, conversation, message);
  publishConversations(world, audience(conversation));
  announceMessage(world, conversation, message);
  return message;
}

export function composeMessage(world: World, draft: Draft): StoredMessage {
  return { ...plainMessage, blocks: [], fileIds: [], reactions: [], ...draft, ts: nextTs(world) };
}

export function changeMessage(
  world: World,
  conversation: StoredConversation,
  versions: { readonly before: StoredMessage; readonly after: StoredMessage },
): void {
  replaceMessage(world, conversation.id, versions.after);
  publishMessage(world, conversation, versions.after);
  announceChange(world, conversation, versions);
}

export function deleteMessage(
  world: World,
  conversation: StoredConversation,
  message: StoredMessage,
): void {
  removeMessage(world, conversation.id, message.ts);
  const gone = { type: "deleted", channel: conversation.id, ts: message.ts } as const;
  world.changes.publish(audience(conversation), gone);
  publishParent(world, conversation, message);
  publishConversations(world, audience(conversation));
  announceChange(world, conversation, { before: message, after: null });
}

/** Read marks only move forward. */
export function markRead(
  world: World,
  mark: { readonly userId: string; readonly channel: string; readonly ts: string },
): void {
  const reads = (world.state.reads[mark.userId] ??= {});
  if ((reads[mark.channel] ?? "") >= mark.ts) return;
  reads[mark.channel] = mark.ts;
  world.folder.changed();
}
