import { withIds } from "./blocks/with-ids.ts";
import { announceChange, announceMessage } from "./delivery/send-event.ts";
import { appIdentity } from "./identity.ts";
import { asList, asText, type Json } from "./json.ts";
import { composeMessage } from "./post-message.ts";
import { audience } from "./state/conversations.ts";
import { addMessage, messagesIn, replaceMessage } from "./state/messages.ts";
import type { StoredBlock, StoredConversation, StoredMessage } from "./state/stored.ts";
import { publishConversations, publishMessage } from "./ui/publish.ts";
import type { World } from "./world.ts";

/** Begins a message that grows before the reader's eyes. */
export function openStream(
  world: World,
  conversation: StoredConversation,
  opening: {
    readonly threadTs: string;
    readonly recipientId: string;
    readonly chunks: readonly Json[];
  },
): StoredMessage {
  const empty = composeMessage(world, {
    userId: appIdentity.userId,
    byApp: true,
    threadTs: opening.threadTs,
    stream: { state: "open", startedAtMs: Date.now(), recipientId: opening.recipientId },
  });
  const message = withChunks(empty, opening.chunks);
  addMessage(world, conversation.id, message);
  publishMessage(world, conversation, message);
  publishConversations(world, audience(conversation));
  announceMessage(world, conversation, message);
  return message;
}

/** False once it was stopped or has been open for too long. */
export function streamIsOpen(world: World, message: StoredMessage): boolean {
  const { stream } = message;
  return stream?.state === "open" && Date.now() - stream.startedAtMs <= world.pace.streamMs;
}

export function applyChunks(
  world: World,
  conversation: StoredConversation,
  growth: { readonly message: StoredMessage; readonly chunks: readonly Json[] },
): StoredMessage {
  const after = withChunks(growth.message, growth.chunks);
  replaceMessage(world, conversation.id, after);
  publishMessage(world, conversation, after);
  return after;
}

export function closeStream(
  world: World,
  conversation: StoredConversation,
  ending: {
    readonly message: StoredMessage;
    readonly chunks: readonly Json[];
    readonly last: readonly StoredBlock[];
    readonly metadata: StoredMessage["metadata"];
  },
): StoredMessage {
  const grown = withChunks(ending.message, ending.chunks);
  const after = {
    ...endStream(grown, "done"),
    blocks: [...grown.blocks, ...ending.last],
    metadata: ending.metadata ?? grown.metadata,
  };
  replaceMessage(world, conversation.id, after);
  publishMessage(world, conversation, after);
  announceChange(world, conversation, { before: ending.message, after });
  return after;
}

/** The reader had enough. */
export function stopByUser(
  world: World,
  conversation: StoredConversation,
  message: StoredMessage,
): void {
  const after = endStream(message, "stopped-by-user");
  replaceMessage(world, conversation.id, after);
  publishMessage(world, conversation, after);
}

/** Ends every open stream, as the platform does after some minutes. */
export function expireStreams(world: World): void {
  for (const conversation of Object.values(world.state.conversations)) {
    for (const message of messagesIn(world, conversation.id)) {
      if (message.stream?.state !== "open") continue;
      const after = endStream(message, "done");
      replaceMessage(world, conversation.id, after);
      publishMessage(world, conversation, after);
    }
  }
}

function endStream(message: StoredMessage, state: "done" | "stopped-by-user"): StoredMessage {
  return message.stream === null ? message : { ...message, stream: { ...message.stream, state } };
}

function withChunks(message: StoredMessage, chunks: readonly Json[]): StoredMessage {
  return chunks.reduce<StoredMessage>(withChunk, message);
}

function withChunk(message: StoredMessage, chunk: Json): StoredMessage {
  switch (chunk["type"]) {
    case "markdown_text":
      return withMarkdown(message, asText(chunk["text"]));
    case "blocks":
      return { ...message, blocks: [...message.blocks, ...withIds(asList(chunk["blocks"]))] };
    case "task_update":
      return { ...message, blocks: withTask(message.blocks, chunk) };
    case "plan_update":
      return { ...message, blocks: withPlan(message.blocks, asText(chunk["title"])) };
    default:
      return message;
  }
}

/** Text goes on in the last block while that is text. */
function withMarkdown(message: StoredMessage, more: string): StoredMessage {
  const last = message.blocks.at(-1);
  const text = message.text + more;
  if (last?.type !== "markdown") {
    return {
      ...message,
      text,
      blocks: [...message.blocks, ...withIds([{ type: "markdown", text: more }])],
    };
  }
  const grown = { ...last, text: asText(last["text"]) + more };
  return { ...message, text, blocks: [...message.blocks.slice(0, -1), grown] };
}

function withTask(blocks: readonly StoredBlock[], chunk: Json): StoredBlock[] {
  const { id, type: _type, ...fields } = chunk;
  const at = blocks.findIndex((one) => one.type === "task_card" && one["task_id"] === id);
  const before = blocks[at];
  if (before === undefined)
    return [...blocks, ...withIds([{ type: "task_card", task_id: id, ...fields }])];
  return blocks.toSpliced(at, 1, { ...before, ...fields });
}

function withPlan(blocks: readonly StoredBlock[], title: string): StoredBlock[] {
  const at = blocks.findIndex((one) => one.type === "plan");
  const before = blocks[at];
  if (before === undefined) return [...withIds([{ type: "plan", title }]), ...blocks];
  return blocks.toSpliced(at, 1, { ...before, title });
}
