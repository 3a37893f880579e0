import { audience, conversationsOf } from "../state/conversations.ts";
import { findMessage } from "../state/messages.ts";
import type { StoredConversation, StoredMessage } from "../state/stored.ts";
import type { World } from "../world.ts";
import { conversationView, messageView, modalView } from "./views-of-state.ts";

/** Shows a new or changed message to everybody in the conversation, and the new reply count on its parent. */
export function publishMessage(
  world: World,
  conversation: StoredConversation,
  message: StoredMessage,
): void {
  const to = audience(conversation);
  const view = messageView(world, conversation.id, message);
  world.changes.publish(to, { type: "message", message: view });
  publishParent(world, conversation, message);
}

export function publishParent(
  world: World,
  conversation: StoredConversation,
  reply: StoredMessage,
): void {
  if (reply.threadTs === null || reply.threadTs === reply.ts) return;
  const parent = findMessage(world, conversation.id, reply.threadTs);
  if (parent === null) return;
  const view = messageView(world, conversation.id, parent);
  world.changes.publish(audience(conversation), { type: "message", message: view });
}

/** Sends each person their list of conversations with their own unread counts. */
export function publishConversations(world: World, userIds: readonly string[]): void {
  for (const userId of userIds) {
    const conversations = conversationsOf(world, userId).map((one) =>
      conversationView(world, one, userId),
    );
    world.changes.publish([userId], { type: "conversations", conversations });
  }
}

export function publishModals(world: World, userId: string): void {
  const modals = (world.live.modals.get(userId) ?? []).map(modalView);
  world.changes.publish([userId], { type: "modals", modals });
}
