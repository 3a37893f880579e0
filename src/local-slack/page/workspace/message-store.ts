import type { MessageView } from "../../protocol.ts";

/** Messages and replies of one conversation, oldest first. */
export type MessageList = readonly MessageView[];

/** Puts a message where its ts belongs, or in place of what it was. */
export function putMessage(list: MessageList, message: MessageView): MessageList {
  const last = list.at(-1);
  if (last === undefined || last.ts < message.ts) return [...list, message];
  const at = list.findIndex((other) => other.ts >= message.ts);
  const replaces = list[at]?.ts === message.ts;
  return list.toSpliced(at, replaces ? 1 : 0, message);
}

/**
 * What the server holds is the truth for what it listed; messages that only this page has seen (ephemeral ones,
 * replies of other threads) stay.
 */
export function mergeMessages(list: MessageList, loaded: MessageList): MessageList {
  const byTs = new Map(list.map((message) => [message.ts, message]));
  for (const message of loaded) byTs.set(message.ts, message);
  return [...byTs.values()].toSorted((a, b) => (a.ts < b.ts ? -1 : 1));
}

export function dropMessage(list: MessageList, ts: string): MessageList {
  return list.filter((message) => message.ts !== ts);
}

export function rootMessages(list: MessageList): MessageList {
  return list.filter((message) => message.threadTs === null || message.threadTs === message.ts);
}

/** The message a thread hangs on, then its replies. */
export function threadMessages(list: MessageList, threadTs: string): MessageList {
  return list.filter((message) => message.ts === threadTs || message.threadTs === threadTs);
}
