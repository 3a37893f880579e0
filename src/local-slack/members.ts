import { announceJoin, sendEvent } from "./delivery/send-event.ts";
import { appIdentity } from "./identity.ts";
import { postMessage } from "./post-message.ts";
import { audience, isMember } from "./state/conversations.ts";
import { nextTs } from "./state/messages.ts";
import type { StoredConversation } from "./state/stored.ts";
import { publishConversations } from "./ui/publish.ts";
import type { World } from "./world.ts";

/** Makes a person or the app a member of a channel. False when they were one already. */
export function joinChannel(
  world: World,
  conversation: StoredConversation,
  userId: string,
): boolean {
  if (isMember(conversation, userId)) return false;
  conversation.memberIds.push(userId);
  world.folder.changed();
  const byApp = userId === appIdentity.userId;
  const text = `<@${userId}> has joined the channel`;
  postMessage(world, conversation, { userId, byApp, subtype: "channel_join", text });
  publishConversations(world, audience(conversation));
  announceJoin(world, conversation, userId);
  return true;
}

/** The workspace takes the app off: its tokens end, and it is told so. */
export function uninstallApp(world: World): void {
  world.tokens.bot.clear();
  const ts = nextTs(world);
  const revoked = {
    type: "tokens_revoked",
    tokens: { oauth: [], bot: [appIdentity.userId] },
    event_ts: ts,
  };
  sendEvent(world, revoked, "tokens_revoked");
  sendEvent(world, { type: "app_uninstalled", event_ts: ts }, "app_uninstalled");
}
