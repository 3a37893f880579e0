import { appIdentity } from "../identity.ts";
import type { Json } from "../json.ts";
import { repliesOf } from "../state/messages.ts";
import type { StoredConversation, StoredFile, StoredMessage } from "../state/stored.ts";
import type { World } from "../world.ts";

/** A message as Slack writes it in answers and payloads, without what only threads and metadata add. */
export function apiMessage(world: World, message: StoredMessage): Json {
  const { ts, threadTs, userId, text, blocks, fileIds, reactions, editedTs } = message;
  return {
    type: "message",
    ...(message.subtype !== null && { subtype: message.subtype }),
    user: userId,
    ts,
    text,
    team: world.team.id,
    ...(message.byApp && appFields(world)),
    ...authorFields(message),
    ...(threadTs !== null && { thread_ts: threadTs }),
    ...(blocks.length > 0 && { blocks }),
    ...(fileIds.length > 0 && { files: filesOf(world, fileIds), upload: true }),
    ...(editedTs !== null && { edited: { user: userId, ts: editedTs } }),
    ...(reactions.length > 0 && {
      reactions: reactions.map((one) => ({ ...one, count: one.users.length })),
    }),
  };
}

function authorFields(message: StoredMessage): Json {
  if (message.byApp || message.subtype === "channel_join") return {};
  return { client_msg_id: clientMessageId(message.ts), ...typedBlocks(message) };
}

/** People's own text reaches an app as rich text too. */
function typedBlocks({ text, blocks }: StoredMessage): Json {
  if (blocks.length > 0 || text === "") return {};
  const section = { type: "rich_text_section", elements: [{ type: "text", text }] };
  return { blocks: [{ type: "rich_text", block_id: "typed", elements: [section] }] };
}

function clientMessageId(ts: string): string {
  const digits = ts.replace(".", "").padStart(20, "0");
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4000-8000-${digits.slice(-12)}`;
}

function appFields(world: World): Json {
  const { appId, botId } = appIdentity;
  return {
    bot_id: botId,
    app_id: appId,
    bot_profile: {
      id: botId,
      app_id: appId,
      name: world.app.botName,
      deleted: false,
      updated: 0,
      team_id: world.team.id,
      icons: {},
    },
  };
}

export function apiMetadata(message: StoredMessage): Json {
  return message.metadata === null ? {} : { metadata: message.metadata };
}

/** What a parent message says of its thread. */
export function threadFields(list: readonly StoredMessage[], message: StoredMessage): Json {
  if (message.threadTs !== null) return {};
  const replies = repliesOf(list, message.ts);
  const last = replies.at(-1);
  if (last === undefined) return {};
  const users = [...new Set(replies.map((reply) => reply.userId))];
  return {
    thread_ts: message.ts,
    reply_count: replies.length,
    reply_users: users.slice(0, 5),
    reply_users_count: users.length,
    latest_reply: last.ts,
  };
}

function filesOf(world: World, ids: readonly string[]): readonly Json[] {
  return ids.flatMap((id) => {
    const file = world.state.files[id];
    return file === undefined ? [] : [apiFile(world, file)];
  });
}

export function apiFile(world: World, file: StoredFile): Json {
  const path = `${world.baseUrl}/files-pri/${world.team.id}-${file.id}`;
  const name = encodeURIComponent(file.name);
  return {
    id: file.id,
    created: Math.floor(file.createdAtMs / 1000),
    timestamp: Math.floor(file.createdAtMs / 1000),
    name: file.name,
    title: file.title,
    mimetype: file.mimetype,
    filetype: file.name.split(".").at(-1)?.toLowerCase() ?? "",
    user: file.userId,
    user_team: world.team.id,
    size: file.size,
    mode: "hosted",
    is_external: false,
    is_public: false,
    file_access: "visible",
    url_private: `${path}/${name}`,
    url_private_download: `${path}/download/${name}`,
    permalink: `${world.baseUrl}/files/${file.userId}/${file.id}/${name}`,
    channels: file.channels,
  };
}

/** How a conversation is named inside an interaction. */
export function channelField(conversation: StoredConversation): Json {
  const name = conversation.kind === "dm" ? "directmessage" : conversation.name;
  return { id: conversation.id, name };
}
