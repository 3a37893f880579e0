import { ephemeralView } from "../ephemerals.ts";
import type { MessageView } from "../protocol.ts";
import { findConversation, isMember } from "../state/conversations.ts";
import { isReply, isRoot, messagesIn } from "../state/messages.ts";
import type { World } from "../world.ts";
import { messageView, summarize } from "./views-of-state.ts";

type Where = { readonly userId: string; readonly channel: string; readonly thread: string | null };

/**
 * Messages of a channel, or of one thread with the message it hangs on, oldest first. Null when the reader is not
 * there.
 */
export function listMessages(world: World, where: Where): readonly MessageView[] | null {
  const conversation = findConversation(world, where.channel);
  if (conversation === null || !isMember(conversation, where.userId)) return null;
  const all = messagesIn(world, where.channel);
  const wanted =
    where.thread === null
      ? all.filter(isRoot)
      : all.filter((one) => one.ts === where.thread || one.threadTs === where.thread);
  const threads = Map.groupBy(all.filter(isReply), (message) => message.threadTs);
  return wanted.map((message) =>
    messageView(world, where.channel, message, summarize(threads.get(message.ts) ?? [])),
  );
}

/** What only this person sees in the same place. */
export function listEphemerals(world: World, where: Where): readonly MessageView[] {
  return world.live.ephemerals
    .filter(
      (one) =>
        one.channel === where.channel &&
        one.toUserId === where.userId &&
        one.message.threadTs === where.thread,
    )
    .map((one) => ephemeralView(world, one));
}
