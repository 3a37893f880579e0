import { z } from "zod";
import { apiMessage, apiMetadata, threadFields } from "../delivery/api-message.ts";
import type { Json } from "../json.ts";
import { isRoot, messagesIn, repliesOf } from "../state/messages.ts";
import type { StoredConversation, StoredMessage } from "../state/stored.ts";
import type { World } from "../world.ts";
import { conversationOrRefuse, historyScopes, memberOrRefuse, requireKindScope } from "./access.ts";
import { count, flag } from "./arguments.ts";
import { method, type Method } from "./method.ts";
import { pageOf } from "./page-of.ts";
import { Refusal } from "./refusal.ts";

const range = {
  cursor: z.string().optional(),
  limit: count,
  oldest: z.string().optional(),
  latest: z.string().optional(),
  inclusive: flag,
  include_all_metadata: flag,
};
const rangeArgs = z.object(range);

function inRange(message: StoredMessage, args: z.infer<typeof rangeArgs>): boolean {
  const oldest = args.oldest ?? "0";
  const latest = args.latest ?? "";
  const within = args.inclusive === true;
  const afterOldest = within ? message.ts >= oldest : message.ts > oldest;
  const beforeLatest = latest === "" || (within ? message.ts <= latest : message.ts < latest);
  return afterOldest && beforeLatest;
}

function readable(world: World, channel: string): StoredConversation {
  const conversation = conversationOrRefuse(world, channel);
  requireKindScope(world, conversation, "history");
  memberOrRefuse(conversation);
  return conversation;
}

function shownPage(
  world: World,
  found: { readonly all: readonly StoredMessage[]; readonly matching: readonly StoredMessage[] },
  args: z.infer<typeof rangeArgs>,
): Json {
  const { entries, nextCursor } = pageOf(found.matching, args, { usual: 100, most: 1000 });
  const messages = entries.map((message) => ({
    ...apiMessage(world, message),
    ...threadFields(found.all, message),
    ...(args.include_all_metadata === true && apiMetadata(message)),
  }));
  return { messages, has_more: nextCursor !== "", response_metadata: { next_cursor: nextCursor } };
}

/** Newest first, without replies. */
const history = method({
  scopes: historyScopes,
  tier: 3,
  args: z.strictObject({ ...range, channel: z.string() }),
  run: (world, args) => {
    const conversation = readable(world, args.channel);
    const all = messagesIn(world, conversation.id);
    const matching = all.filter((one) => isRoot(one) && inRange(one, args)).toReversed();
    return shownPage(world, { all, matching }, args);
  },
});

/** The message that began the thread, then its replies, oldest first. */
const replies = method({
  scopes: historyScopes,
  tier: 3,
  args: z.strictObject({ ...range, channel: z.string(), ts: z.string() }),
  run: (world, args) => {
    const conversation = readable(world, args.channel);
    const all = messagesIn(world, conversation.id);
    const named = all.find((message) => message.ts === args.ts);
    if (named === undefined) throw new Refusal("thread_not_found");
    const parent = all.find((message) => message.ts === (named.threadTs ?? named.ts));
    const answers = repliesOf(all, named.threadTs ?? named.ts).filter((one) => inRange(one, args));
    return shownPage(
      world,
      { all, matching: parent === undefined ? answers : [parent, ...answers] },
      args,
    );
  },
});

export const historyMethods: Readonly<Record<string, Method>> = {
  "conversations.history": history,
  "conversations.replies": replies,
};
