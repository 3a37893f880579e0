import { appDirectMessage } from "../identity.ts";
import { appIsMember, findConversation } from "../state/conversations.ts";
import { findMessage } from "../state/messages.ts";
import type { StoredConversation, StoredMessage } from "../state/stored.ts";
import type { World } from "../world.ts";
import { Refusal } from "./refusal.ts";

/** Throws missing_scope as Slack words it. */
export function requireScope(world: World, needed: readonly string[]): void {
  if (needed.length === 0 || needed.some((scope) => world.app.scopes.has(scope))) return;
  throw new Refusal("missing_scope", {
    needed: needed.join(","),
    provided: [...world.app.scopes].join(","),
  });
}

/** A conversation that the app may know of: private ones exist only for their members. */
export function conversationOrRefuse(world: World, id: string): StoredConversation {
  const found = findConversation(world, id);
  if (found === null || (found.kind !== "channel" && !appIsMember(found))) {
    throw new Refusal("channel_not_found");
  }
  return found;
}

/** Where a message may be sent to: an id, a name of a channel, or a person's id for the direct message. */
export function targetOrRefuse(world: World, target: string): StoredConversation {
  const name = target.replace(/^#/, "");
  const byName = Object.values(world.state.conversations).find(
    (one) => one.kind !== "dm" && one.name === name,
  );
  const isPerson = world.people.some((person) => person.id === target);
  const id = isPerson ? appDirectMessage(target) : (byName?.id ?? target);
  return conversationOrRefuse(world, id);
}

const kinds = {
  channel: { read: "channels:read", history: "channels:history" },
  private: { read: "groups:read", history: "groups:history" },
  dm: { read: "im:read", history: "im:history" },
} as const;

export const readScopes = Object.values(kinds).map((kind) => kind.read);
export const historyScopes = Object.values(kinds).map((kind) => kind.history);

/** Reading needs the scope of this very kind of conversation. */
export function requireKindScope(
  world: World,
  conversation: StoredConversation,
  what: "read" | "history",
): void {
  requireScope(world, [kinds[conversation.kind][what]]);
}

export function memberOrRefuse(conversation: StoredConversation): void {
  if (!appIsMember(conversation)) throw new Refusal("not_in_channel");
}

export function messageOrRefuse(world: World, channel: string, ts: string): StoredMessage {
  const found = findMessage(world, channel, ts);
  if (found === null) throw new Refusal("message_not_found");
  return found;
}

export function personOrRefuse(world: World, id: string): World["people"][number] {
  const found = world.people.find((person) => person.id === id);
  if (found === undefined) throw new Refusal("user_not_found");
  return found;
}
