import type { StoredConversation } from "./state/stored.ts";
import { audience } from "./state/conversations.ts";
import type { World } from "./world.ts";

type Place = { readonly conversation: StoredConversation; readonly threadTs: string | null };

/** Shows what the app is doing; an empty text takes it away. */
export function showStatus(world: World, { conversation, threadTs }: Place, text: string): void {
  clearStatus(world, conversation, threadTs);
  if (text === "") return;
  const timer = setTimeout(() => clearStatus(world, conversation, threadTs), world.pace.statusMs);
  timer.unref();
  const key = statusKey(conversation.id, threadTs);
  world.live.statuses.set(key, { channel: conversation.id, threadTs, text, timer });
  publishStatus(world, { conversation, threadTs }, text);
}

/** What the app says next takes the status of that thread away, and a message outside threads every status. */
export function clearStatus(
  world: World,
  conversation: StoredConversation,
  threadTs: string | null,
): void {
  for (const [key, shown] of world.live.statuses) {
    const same =
      shown.channel === conversation.id && (threadTs === null || shown.threadTs === threadTs);
    if (!same) continue;
    clearTimeout(shown.timer);
    world.live.statuses.delete(key);
    publishStatus(world, { conversation, threadTs: shown.threadTs }, "");
  }
}

function statusKey(channel: string, threadTs: string | null): string {
  return threadTs === null ? channel : `${channel}/${threadTs}`;
}

function publishStatus(world: World, { conversation, threadTs }: Place, text: string): void {
  const change = { type: "status", channel: conversation.id, threadTs, text } as const;
  world.changes.publish(audience(conversation), change);
}
