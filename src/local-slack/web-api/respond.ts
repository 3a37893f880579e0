import { z } from "zod";
import { changeEphemeral, dropEphemeral, findEphemeral, postEphemeral } from "../ephemerals.ts";
import { appIdentity } from "../identity.ts";
import { changeMessage, deleteMessage, postMessage } from "../post-message.ts";
import { findConversation } from "../state/conversations.ts";
import { findMessage, nextTs } from "../state/messages.ts";
import type { StoredConversation } from "../state/stored.ts";
import { useResponseUrl } from "../response-urls.ts";
import type { ResponseUrl } from "../live.ts";
import type { World } from "../world.ts";
import { flag, optionalDecoded } from "./arguments.ts";
import { type Content, messageLimits, readContent, readMetadata } from "./message-content.ts";
import { Refusal } from "./refusal.ts";

const answerShape = z.object({
  text: z.string().optional(),
  markdown_text: z.string().optional(),
  blocks: optionalDecoded,
  attachments: optionalDecoded,
  metadata: optionalDecoded,
  response_type: z.enum(["ephemeral", "in_channel"]).default("ephemeral"),
  replace_original: flag,
  delete_original: flag,
  thread_ts: z.string().optional(),
});
type Answer = z.infer<typeof answerShape>;

/** Does what was posted to a response_url; throws a Refusal when it cannot. */
export function respond(world: World, id: string, raw: unknown): void {
  const parsed = answerShape.safeParse(raw);
  if (!parsed.success) throw new Refusal("invalid_payload");
  const used = useResponseUrl(world, id);
  if (!used.ok) throw new Refusal(used.why);
  answerAt(world, used.place, parsed.data);
}

/** What a command's acknowledgement says at once, by the same rules. False when there is nothing to show. */
export function respondAtOnce(world: World, place: ResponseUrl, raw: unknown): boolean {
  const said = typeof raw === "string" ? { text: raw } : raw;
  const parsed = answerShape.safeParse(said);
  if (!parsed.success) return false;
  const { text, blocks } = parsed.data;
  if ((text ?? "") === "" && blocks === undefined) return false;
  answerAt(world, place, parsed.data);
  return true;
}

function answerAt(world: World, place: ResponseUrl, answer: Answer): void {
  const conversation = findConversation(world, place.channel);
  if (conversation === null) throw new Refusal("channel_not_found");
  if (answer.delete_original === true) return deleteOriginal(world, conversation, place);
  const content = readContent(answer, messageLimits.text);
  if (answer.replace_original === true && replaceOriginal(world, { conversation, place, content }))
    return;
  const threadTs = answer.thread_ts ?? place.threadTs;
  const draft = { userId: appIdentity.userId, byApp: true, threadTs, ...content };
  if (answer.response_type === "in_channel") {
    postMessage(world, conversation, { ...draft, metadata: readMetadata(answer.metadata) ?? null });
  } else {
    postEphemeral(world, { channel: place.channel, toUserId: place.userId }, draft);
  }
}

function original(
  world: World,
  { channel, ts, userId }: ResponseUrl,
): {
  readonly ephemeral: ReturnType<typeof findEphemeral>;
  readonly message: ReturnType<typeof findMessage>;
} {
  if (ts === null) return { ephemeral: null, message: null };
  return {
    ephemeral: findEphemeral(world, { channel, ts, userId }),
    message: findMessage(world, channel, ts),
  };
}

function deleteOriginal(world: World, conversation: StoredConversation, place: ResponseUrl): void {
  const { ephemeral, message } = original(world, place);
  if (ephemeral !== null) dropEphemeral(world, ephemeral);
  if (message?.byApp === true) deleteMessage(world, conversation, message);
}

function replaceOriginal(
  world: World,
  spec: {
    readonly conversation: StoredConversation;
    readonly place: ResponseUrl;
    readonly content: Content;
  },
): boolean {
  const { ephemeral, message } = original(world, spec.place);
  if (ephemeral !== null) {
    changeEphemeral(world, ephemeral, { ...ephemeral.message, ...spec.content });
    return true;
  }
  if (message === null || !message.byApp) return false;
  const editedTs = spec.content.blocks.length === 0 ? nextTs(world) : message.editedTs;
  const after = { ...message, ...spec.content, editedTs };
  changeMessage(world, spec.conversation, { before: message, after });
  return true;
}
