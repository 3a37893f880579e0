import type { World } from "../world.ts";
import type { StoredMessage } from "./stored.ts";

/** A moment in Slack's notation, later than every one before it. */
export function nextTs(world: World): string {
  const micros = Math.max(Date.now() * 1000, world.state.lastMicros + 1);
  world.state.lastMicros = micros;
  return `${Math.floor(micros / 1_000_000)}.${String(micros % 1_000_000).padStart(6, "0")}`;
}

export function messagesIn(world: World, channel: string): readonly StoredMessage[] {
  return world.folder.messages[channel] ?? [];
}

export function findMessage(world: World, channel: string, ts: string): StoredMessage | null {
  return messagesIn(world, channel).findLast((message) => message.ts === ts) ?? null;
}

export function addMessage(world: World, channel: string, message: StoredMessage): void {
  (world.folder.messages[channel] ??= []).push(message);
  world.folder.logMessage({ channel, message });
}

/** Puts the message in place of the one with the same ts. */
export function replaceMessage(world: World, channel: string, message: StoredMessage): void {
  const list = world.folder.messages[channel] ?? [];
  const at = list.findLastIndex((one) => one.ts === message.ts);
  if (at < 0) return;
  list[at] = message;
  world.folder.logMessage({ channel, message });
}

export function removeMessage(world: World, channel: string, ts: string): void {
  const list = world.folder.messages[channel] ?? [];
  world.folder.messages[channel] = list.filter((one) => one.ts !== ts);
  world.folder.logMessage({ channel, deleted: ts });
}

/** Messages of the channel itself, with replies that were sent to the channel too. */
export function isRoot(message: StoredMessage): boolean {
  return message.threadTs === null || message.threadTs === message.ts || message.broadcast;
}

export function isReply(message: StoredMessage): boolean {
  return message.threadTs !== null && message.threadTs !== message.ts;
}

export function repliesOf(list: readonly StoredMessage[], ts: string): readonly StoredMessage[] {
  return list.filter((message) => message.threadTs === ts && message.ts !== ts);
}

export const plainMessage = {
  threadTs: null,
  byApp: false,
  text: "",
  blocks: [],
  metadata: null,
  fileIds: [],
  subtype: null,
  editedTs: null,
  reactions: [],
  broadcast: false,
  stream: null,
} as const;
