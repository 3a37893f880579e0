import { z } from "zod";
import { audience } from "../state/conversations.ts";
import { findMessage } from "../state/messages.ts";
import type { StoredConversation } from "../state/stored.ts";
import { showStatus } from "../statuses.ts";
import type { World } from "../world.ts";
import { conversationOrRefuse, memberOrRefuse } from "./access.ts";
import { decoded, ignored } from "./arguments.ts";
import { method, type Method } from "./method.ts";
import { Refusal, refusalWithMessages } from "./refusal.ts";

const mostPrompts = 4;

function placeOrRefuse(
  world: World,
  channel: string,
  threadTs: string | undefined,
): StoredConversation {
  const conversation = conversationOrRefuse(world, channel);
  memberOrRefuse(conversation);
  if (threadTs !== undefined && findMessage(world, channel, threadTs) === null) {
    throw new Refusal("invalid_thread_ts");
  }
  return conversation;
}

const setStatus = method({
  scopes: ["chat:write", "assistant:write"],
  tier: "special",
  args: z.strictObject({
    channel_id: z.string(),
    thread_ts: z.string(),
    status: z.string(),
    loading_messages: ignored,
    icon_emoji: ignored,
    icon_url: ignored,
    username: ignored,
  }),
  run: (world, args) => {
    const conversation = placeOrRefuse(world, args.channel_id, args.thread_ts);
    showStatus(world, { conversation, threadTs: args.thread_ts }, args.status);
    return {};
  },
});

const promptShape = z.array(z.object({ title: z.string().min(1), message: z.string().min(1) }));

const setSuggestedPrompts = method({
  scopes: ["assistant:write"],
  tier: 4,
  args: z.strictObject({
    channel_id: z.string(),
    thread_ts: z.string().optional(),
    title: z.string().optional(),
    prompts: decoded,
  }),
  run: (world, args) => {
    const conversation = placeOrRefuse(world, args.channel_id, args.thread_ts);
    if (conversation.kind !== "dm") throw new Refusal("channel_not_found");
    const prompts = promptShape.max(mostPrompts).safeParse(args.prompts.value);
    if (!prompts.success) {
      throw refusalWithMessages("invalid_arguments", [
        `[ERROR] prompts: ${z.prettifyError(prompts.error)}`,
      ]);
    }
    const shown = { title: args.title ?? "", prompts: prompts.data };
    world.state.prompts[conversation.id] = shown;
    world.folder.changed();
    world.changes.publish(audience(conversation), { type: "prompts", prompts: shown });
    return {};
  },
});

const setTitle = method({
  scopes: ["assistant:write"],
  tier: 4,
  args: z.strictObject({ channel_id: z.string(), thread_ts: z.string(), title: z.string() }),
  run: (world, args) => {
    const conversation = placeOrRefuse(world, args.channel_id, args.thread_ts);
    world.state.titles[`${conversation.id}/${args.thread_ts}`] = args.title;
    world.folder.changed();
    return {};
  },
});

export const assistantMethods: Readonly<Record<string, Method>> = {
  "assistant.threads.setStatus": setStatus,
  "assistant.threads.setSuggestedPrompts": setSuggestedPrompts,
  "assistant.threads.setTitle": setTitle,
};
