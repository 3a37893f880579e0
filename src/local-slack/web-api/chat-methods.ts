import { z } from "zod";
import { apiMessage, apiMetadata } from "../delivery/api-message.ts";
import { postEphemeral } from "../ephemerals.ts";
import { appIdentity } from "../identity.ts";
import { changeMessage, deleteMessage, postMessage } from "../post-message.ts";
import { appIsMember, isMember } from "../state/conversations.ts";
import { findMessage, nextTs } from "../state/messages.ts";
import type { StoredConversation, StoredMessage } from "../state/stored.ts";
import { clearStatus } from "../statuses.ts";
import type { World } from "../world.ts";
import { conversationOrRefuse, messageOrRefuse, targetOrRefuse } from "./access.ts";
import { flag, ignored, looks, optionalDecoded } from "./arguments.ts";
import { messageLimits, readContent, readMetadata } from "./message-content.ts";
import { method, type Method } from "./method.ts";
import { Refusal } from "./refusal.ts";

const content = {
  text: z.string().optional(),
  markdown_text: z.string().optional(),
  blocks: optionalDecoded,
  attachments: optionalDecoded,
};

const postArgs = z.strictObject({
  ...looks,
  ...content,
  channel: z.string(),
  thread_ts: z.string().optional(),
  reply_broadcast: flag,
  metadata: optionalDecoded,
});

function mayPost(world: World, conversation: StoredConversation): void {
  if (appIsMember(conversation)) return;
  const isOpen = conversation.kind === "channel" && world.app.scopes.has("chat:write.public");
  if (!isOpen) throw new Refusal("not_in_channel");
}

/** A reply hangs on the message that began the thread, whichever of its messages was named. */
function threadOf(world: World, channel: string, ts: string | undefined): string | null {
  if (ts === undefined) return null;
  const named = findMessage(world, channel, ts);
  if (named === null) throw new Refusal("thread_not_found");
  return named.threadTs ?? ts;
}

const postMessageMethod = method({
  scopes: ["chat:write"],
  tier: "special",
  args: postArgs,
  run: (world, args) => {
    const conversation = targetOrRefuse(world, args.channel);
    mayPost(world, conversation);
    const { text, blocks } = readContent(args, messageLimits.text);
    const threadTs = threadOf(world, conversation.id, args.thread_ts);
    clearStatus(world, conversation, threadTs);
    const message = postMessage(world, conversation, {
      userId: appIdentity.userId,
      byApp: true,
      text,
      blocks,
      threadTs,
      broadcast: args.reply_broadcast === true,
      metadata: readMetadata(args.metadata) ?? null,
    });
    const shown = { ...apiMessage(world, message), ...apiMetadata(message) };
    return { channel: conversation.id, ts: message.ts, message: shown };
  },
});

const updateMethod = method({
  scopes: ["chat:write"],
  tier: 3,
  args: z.strictObject({
    ...looks,
    ...content,
    channel: z.string(),
    ts: z.string(),
    metadata: optionalDecoded,
    file_ids: ignored,
    reply_broadcast: ignored,
    unfurled_attachments: ignored,
  }),
  run: (world, args) => {
    const conversation = conversationOrRefuse(world, args.channel);
    const before = ownMessage(world, { ...args, refusal: "cant_update_message" });
    if (before.stream?.state === "open") throw new Refusal("streaming_state_conflict");
    const after = updatedMessage(world, before, args);
    changeMessage(world, conversation, { before, after });
    const shown = { ...apiMessage(world, after), ...apiMetadata(after) };
    return { channel: conversation.id, ts: after.ts, text: after.text, message: shown };
  },
});

type UpdateArgs = Parameters<typeof readContent>[0] & {
  readonly metadata?: { readonly value?: unknown } | undefined;
};

function updatedMessage(world: World, before: StoredMessage, args: UpdateArgs): StoredMessage {
  const metadata =
    args.metadata === undefined
      ? before.metadata
      : (readMetadata({ value: args.metadata.value }) ?? null);
  const onlyMetadata =
    args.text === undefined && args.blocks === undefined && args.markdown_text === undefined;
  if (onlyMetadata && args.metadata !== undefined) return { ...before, metadata };
  const { text, blocks } = readContent(args, messageLimits.updateText);
  const byText = args.blocks === undefined;
  return {
    ...before,
    text: args.text === undefined && args.markdown_text === undefined ? before.text : text,
    blocks,
    metadata,
    editedTs: byText ? nextTs(world) : before.editedTs,
  };
}

function ownMessage(
  world: World,
  { channel, ts, refusal }: { channel: string; ts: string; refusal: string },
): StoredMessage {
  const message = messageOrRefuse(world, channel, ts);
  if (!message.byApp) throw new Refusal(refusal);
  return message;
}

const deleteMethod = method({
  scopes: ["chat:write"],
  tier: 3,
  args: z.strictObject({ channel: z.string(), ts: z.string(), as_user: ignored }),
  run: (world, args) => {
    const conversation = conversationOrRefuse(world, args.channel);
    const message = ownMessage(world, { ...args, refusal: "cant_delete_message" });
    deleteMessage(world, conversation, message);
    return { channel: conversation.id, ts: message.ts };
  },
});

const postEphemeralMethod = method({
  scopes: ["chat:write"],
  tier: 4,
  args: z.strictObject({
    ...looks,
    ...content,
    channel: z.string(),
    user: z.string(),
    thread_ts: z.string().optional(),
  }),
  run: (world, args) => {
    const conversation = targetOrRefuse(world, args.channel);
    mayPost(world, conversation);
    if (!isMember(conversation, args.user)) throw new Refusal("user_not_in_channel");
    const { text, blocks } = readContent(args, messageLimits.text);
    const threadTs = threadOf(world, conversation.id, args.thread_ts);
    const message = postEphemeral(
      world,
      { channel: conversation.id, toUserId: args.user },
      { userId: appIdentity.userId, byApp: true, text, blocks, threadTs },
    );
    return { message_ts: message.ts };
  },
});

const getPermalinkMethod = method({
  tier: "special",
  args: z.strictObject({ channel: z.string(), message_ts: z.string() }),
  run: (world, args) => {
    const conversation = conversationOrRefuse(world, args.channel);
    const message = messageOrRefuse(world, conversation.id, args.message_ts);
    const thread = message.threadTs === null ? "" : `/t/${message.threadTs}`;
    const permalink = `${world.baseUrl}/#/c/${conversation.id}${thread}`;
    return { channel: conversation.id, permalink };
  },
});

export const chatMethods: Readonly<Record<string, Method>> = {
  "chat.postMessage": postMessageMethod,
  "chat.update": updateMethod,
  "chat.delete": deleteMethod,
  "chat.postEphemeral": postEphemeralMethod,
  "chat.getPermalink": getPermalinkMethod,
};
