import { appDirectMessage, appIdentity } from "../identity.ts";
import type { LocalSlackOptions } from "../options.ts";
import type { World } from "../world.ts";
import type { StoredConversation, StoredState } from "./stored.ts";

/** Puts the configured channels and the app's direct messages in place; memberships that were kept stay. */
export function seedConversations(
  state: StoredState,
  { people, channels }: Pick<LocalSlackOptions, "people" | "channels">,
): void {
  for (const channel of channels) {
    const kept = state.conversations[channel.id];
    state.conversations[channel.id] = {
      id: channel.id,
      kind: channel.private ? "private" : "channel",
      name: channel.name,
      topic: channel.topic,
      memberIds: [...new Set([...(kept?.memberIds ?? []), ...channel.memberIds])],
    };
  }
  for (const person of people) {
    const id = appDirectMessage(person.id);
    state.conversations[id] = {
      id,
      kind: "dm",
      name: person.name,
      topic: "",
      memberIds: [person.id, appIdentity.userId],
    };
  }
}

export function findConversation(world: World, id: string): StoredConversation | null {
  return world.state.conversations[id] ?? null;
}

export function isMember(conversation: StoredConversation, userId: string): boolean {
  return conversation.memberIds.includes(userId);
}

export function appIsMember(conversation: StoredConversation): boolean {
  return isMember(conversation, appIdentity.userId);
}

/** The people (not the app) who see what happens in a conversation. */
export function audience(conversation: StoredConversation): readonly string[] {
  return conversation.memberIds.filter((id) => id !== appIdentity.userId);
}

/** The person at the other end of the app's direct message. */
export function partnerOf(conversation: StoredConversation): string | null {
  return conversation.kind === "dm" ? (audience(conversation)[0] ?? null) : null;
}

export function conversationsOf(world: World, userId: string): readonly StoredConversation[] {
  return Object.values(world.state.conversations).filter((one) => isMember(one, userId));
}

/** What a payload calls the conversation. */
export function payloadName(conversation: StoredConversation): string {
  if (conversation.kind === "dm") return "directmessage";
  return conversation.kind === "private" ? "privategroup" : conversation.name;
}

export function channelType(conversation: StoredConversation): "im" | "channel" | "group" {
  if (conversation.kind === "dm") return "im";
  return conversation.kind === "private" ? "group" : "channel";
}
