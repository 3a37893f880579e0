import { appIdentity } from "../identity.ts";
import type { Json } from "../json.ts";
import { appIsMember, channelType } from "../state/conversations.ts";
import type { StoredConversation, StoredMessage } from "../state/stored.ts";
import { nextTs } from "../state/messages.ts";
import type { World } from "../world.ts";
import { apiFile, apiMessage } from "./api-message.ts";
import { wrapEvent } from "./delivery.ts";
import { readerContext } from "./reader-context.ts";

const messageEvents = {
  im: "message.im",
  channel: "message.channels",
  group: "message.groups",
} as const;

/** Tells the app of an event, if its manifest subscribes to it. Does not wait for the answer. */
export function sendEvent(world: World, event: Json, subscription: string): void {
  if (!world.app.events.has(subscription)) return;
  const origin = { ...appIdentity, teamId: world.team.id };
  void world.delivery.event(wrapEvent(event, origin)).then(world.changes.ring);
}

/** A new message: `message`, and `app_mention` when it names the app. Only where the app is a member. */
export function announceMessage(
  world: World,
  conversation: StoredConversation,
  message: StoredMessage,
): void {
  if (!appIsMember(conversation)) return;
  const type = channelType(conversation);
  const context = type === "im" ? readerContext(world, message.userId) : null;
  const fields = {
    channel: conversation.id,
    event_ts: message.ts,
    ...(context !== null && { app_context: context }),
  };
  const body = apiMessage(world, message);
  sendEvent(world, { ...body, ...fields, channel_type: type }, messageEvents[type]);
  const mentions = !message.byApp && message.text.includes(`<@${appIdentity.userId}`);
  if (mentions && type !== "im") {
    sendEvent(world, { ...body, ...fields, type: "app_mention" }, "app_mention");
  }
}

export function announceChange(
  world: World,
  conversation: StoredConversation,
  versions: { readonly before: StoredMessage; readonly after: StoredMessage | null },
): void {
  if (!appIsMember(conversation)) return;
  const type = channelType(conversation);
  const ts = nextTs(world);
  const change =
    versions.after === null
      ? { subtype: "message_deleted", deleted_ts: versions.before.ts }
      : { subtype: "message_changed", message: apiMessage(world, versions.after) };
  const event = {
    type: "message",
    ...change,
    previous_message: apiMessage(world, versions.before),
    channel: conversation.id,
    channel_type: type,
    hidden: true,
    ts,
    event_ts: ts,
  };
  sendEvent(world, event, messageEvents[type]);
}

export function announceFile(world: World, conversation: StoredConversation, fileId: string): void {
  const file = world.state.files[fileId];
  if (file === undefined || !appIsMember(conversation)) return;
  const event = {
    type: "file_shared",
    file_id: fileId,
    user_id: file.userId,
    file: { id: apiFile(world, file)["id"] },
    channel_id: conversation.id,
    event_ts: nextTs(world),
  };
  sendEvent(world, event, "file_shared");
}

export function announceReaction(
  world: World,
  type: "reaction_added" | "reaction_removed",
  reaction: {
    readonly userId: string;
    readonly name: string;
    readonly channel: string;
    readonly item: StoredMessage;
  },
): void {
  const event = {
    type,
    user: reaction.userId,
    reaction: reaction.name,
    item_user: reaction.item.userId,
    item: { type: "message", channel: reaction.channel, ts: reaction.item.ts },
    event_ts: nextTs(world),
  };
  sendEvent(world, event, type);
}

export function announceJoin(world: World, conversation: StoredConversation, userId: string): void {
  if (!appIsMember(conversation)) return;
  const event = {
    type: "member_joined_channel",
    user: userId,
    channel: conversation.id,
    channel_type: conversation.kind === "private" ? "G" : "C",
    team: world.team.id,
    event_ts: nextTs(world),
  };
  sendEvent(world, event, "member_joined_channel");
}
