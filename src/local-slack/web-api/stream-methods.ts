import { z } from "zod";
import { applyChunks, closeStream, openStream, streamIsOpen } from "../streams.ts";
import { apiMessage } from "../delivery/api-message.ts";
import { asText, isJson, type Json } from "../json.ts";
import type { StoredBlock, StoredMessage } from "../state/stored.ts";
import { clearStatus } from "../statuses.ts";
import type { World } from "../world.ts";
import { conversationOrRefuse, memberOrRefuse, messageOrRefuse } from "./access.ts";
import { type Decoded, ignored, optionalDecoded } from "./arguments.ts";
import { messageLimits, readBlocks, readMetadata } from "./message-content.ts";
import { method, type Method } from "./method.ts";
import { Refusal } from "./refusal.ts";

const writing = { markdown_text: z.string().optional(), chunks: optionalDecoded };

type Writing = {
  readonly markdown_text?: string | undefined;
  readonly chunks?: Decoded | undefined;
};

const chunkTypes = new Set(["markdown_text", "task_update", "plan_update", "blocks"]);

/** What is written now, as chunks. */
function readChunks({ markdown_text, chunks }: Writing): readonly Json[] {
  if (chunks !== undefined && (!Array.isArray(chunks.value) || !chunks.value.every(isChunk))) {
    throw new Refusal("invalid_chunks");
  }
  const given = Array.isArray(chunks?.value) ? chunks.value.filter(isJson) : [];
  const all =
    markdown_text === undefined
      ? given
      : [{ type: "markdown_text", text: markdown_text }, ...given];
  const written = all.reduce((sum, chunk) => sum + asText(chunk["text"]).length, 0);
  if (written > messageLimits.markdown) throw new Refusal("msg_blocks_too_long");
  for (const chunk of all) if (chunk["type"] === "blocks") readBlocks({ value: chunk["blocks"] });
  return all;
}

function isChunk(value: unknown): boolean {
  return isJson(value) && chunkTypes.has(asText(value["type"]));
}

const start = method({
  scopes: ["chat:write"],
  tier: 2,
  args: z.strictObject({
    ...writing,
    channel: z.string(),
    thread_ts: z.string(),
    recipient_team_id: z.string().optional(),
    recipient_user_id: z.string().optional(),
    task_display_mode: z.enum(["timeline", "plan", "dense"]).optional(),
    icon_emoji: ignored,
    icon_url: ignored,
    username: ignored,
  }),
  run: (world, args) => {
    const conversation = conversationOrRefuse(world, args.channel);
    memberOrRefuse(conversation);
    if (conversation.kind !== "dm") {
      if (args.recipient_team_id === undefined) throw new Refusal("missing_recipient_team_id");
      if (args.recipient_user_id === undefined) throw new Refusal("missing_recipient_user_id");
    }
    const chunks = readChunks(args);
    clearStatus(world, conversation, args.thread_ts);
    const message = openStream(world, conversation, {
      threadTs: args.thread_ts,
      recipientId: args.recipient_user_id ?? "",
      chunks,
    });
    return { channel: conversation.id, ts: message.ts };
  },
});

function streamOrRefuse(world: World, channel: string, ts: string): StoredMessage {
  const message = messageOrRefuse(world, channel, ts);
  if (!message.byApp) throw new Refusal("message_not_owned_by_app");
  return message;
}

const append = method({
  scopes: ["chat:write"],
  tier: 4,
  args: z.strictObject({ ...writing, channel: z.string(), ts: z.string() }),
  run: (world, args) => {
    const conversation = conversationOrRefuse(world, args.channel);
    const message = streamOrRefuse(world, args.channel, args.ts);
    if (message.stream?.state === "stopped-by-user") throw new Refusal("stopped_by_user");
    if (!streamIsOpen(world, message)) throw new Refusal("message_not_in_streaming_state");
    const chunks = readChunks(args);
    if (chunks.length === 0) throw new Refusal("no_text");
    applyChunks(world, conversation, { message, chunks });
    return { channel: conversation.id, ts: message.ts };
  },
});

const stop = method({
  scopes: ["chat:write"],
  tier: 2,
  args: z.strictObject({
    ...writing,
    channel: z.string(),
    ts: z.string(),
    blocks: optionalDecoded,
    metadata: optionalDecoded,
  }),
  run: (world, args) => {
    const conversation = conversationOrRefuse(world, args.channel);
    const message = streamOrRefuse(world, args.channel, args.ts);
    if (!streamIsOpen(world, message)) throw new Refusal("message_not_in_streaming_state");
    const chunks = readChunks(args);
    const last: StoredBlock[] = args.blocks === undefined ? [] : readBlocks(args.blocks);
    const metadata = readMetadata(args.metadata) ?? null;
    const done = closeStream(world, conversation, { message, chunks, last, metadata });
    return { channel: conversation.id, ts: done.ts, message: apiMessage(world, done) };
  },
});

export const streamMethods: Readonly<Record<string, Method>> = {
  "chat.startStream": start,
  "chat.appendStream": append,
  "chat.stopStream": stop,
};
