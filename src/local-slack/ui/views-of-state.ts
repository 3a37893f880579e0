import { appIdentity } from "../identity.ts";
import { asText, asTextOrNull, textOf } from "../json.ts";
import type { ConversationView, FileView, MessageView, ModalView, UserView } from "../protocol.ts";
import { isRoot, messagesIn, repliesOf } from "../state/messages.ts";
import type { StoredConversation, StoredFile, StoredMessage, StoredView } from "../state/stored.ts";
import type { World } from "../world.ts";

/** How the page and tests see what is stored. */
export function messageView(
  world: World,
  channel: string,
  message: StoredMessage,
  thread: ThreadSummary = summarize(repliesOf(messagesIn(world, channel), message.ts)),
): MessageView {
  return {
    channel,
    ts: message.ts,
    threadTs: message.threadTs,
    userId: message.userId,
    text: message.text,
    blocks: message.blocks,
    files: message.fileIds.flatMap((id) => {
      const file = world.state.files[id];
      return file === undefined ? [] : [fileView(file)];
    }),
    edited: message.editedTs !== null,
    ephemeral: false,
    streaming: message.stream?.state === "open",
    ...thread,
    ...(message.reactions.length > 0 && {
      reactions: message.reactions.map(({ name, users }) => ({ name, userIds: users })),
    }),
  };
}

type ThreadSummary = Pick<MessageView, "replyCount" | "lastReplyTs">;

export function summarize(replies: readonly StoredMessage[]): ThreadSummary {
  return { replyCount: replies.length, lastReplyTs: replies.at(-1)?.ts ?? null };
}

function fileView(file: StoredFile): FileView {
  const { id, name, mimetype, size } = file;
  return { id, name, mimetype, size, url: `/ui/files/${id}/${encodeURIComponent(name)}` };
}

export function conversationView(
  world: World,
  conversation: StoredConversation,
  userId: string,
): ConversationView {
  const { id, kind, name, topic, memberIds } = conversation;
  const isApp = kind === "dm" && memberIds.includes(appIdentity.userId);
  return {
    id,
    kind,
    name: isApp ? world.app.botName : name,
    topic,
    memberIds,
    unread: unreadCount(world, id, userId),
    isApp,
  };
}

function unreadCount(world: World, channel: string, userId: string): number {
  const read = world.state.reads[userId]?.[channel] ?? "";
  return messagesIn(world, channel).filter(
    (message) => message.ts > read && message.userId !== userId && isRoot(message),
  ).length;
}

export function modalView(view: StoredView): ModalView {
  return {
    id: view.id,
    hash: view.hash,
    callbackId: asText(view.sent["callback_id"]),
    title: textOf(view.sent["title"]),
    submit: asTextOrNull(textOf(view.sent["submit"]) || null),
    close: textOf(view.sent["close"]) || "Cancel",
    blocks: view.blocks,
  };
}

export function usersOf(world: World): readonly UserView[] {
  const people = world.people.map(({ id, name, title }) => ({ id, name, title, isBot: false }));
  return [
    ...people,
    { id: appIdentity.userId, name: world.app.botName, title: "App", isBot: true },
  ];
}
