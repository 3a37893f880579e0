/** What a post to Slack may be about, each with what its id is where that is not plain. */
const ABOUT = [
  "morning",
  "alert",
  "thanks", // of a case
  "case", // a case's sheet, in its card's thread
  "woken", // of the case's event
  "rule-paused", // of the pause, a slash, and who reads it
  "slip", // of a watched order, a slash, and who reads it
  "care", // of an errand, a slash, and who reads it
  "notice", // of a change, a slash, and who reads it
  "agenda", // of the member, a slash, and the day
  "promise-broken", // of the promise, a slash, and who reads it
  "handover", // of the case's event, a slash, and who reads it
  "poll", // of the case, a slash, and who is asked
  "concession", // of the concession, a slash, and who is to decide
  "concession-news", // of the concession, to who asked for it
  "table", // a team's table; its thread hangs on it
  "table-turn", // of the table, a slash, and the answer's number
  "table-score", // of the table
  "table-best", // of the table
  "assignment", // to whom a manager asked to practise
  "shared-talk", // of the share, to whom may read the talk
  "departure", // of the member, the departure, and who reads it
  "digest",
  "digest-details", // of the digest, in its thread
  "report", // of a quarter, as a row among the digests
  "survey-open", // of the month's survey, a slash, and who reads it
  "survey-mark", // of a client's answer, a slash, and who reads it
  "pick-up", // of the night's look for files, a slash, and who reads it
  "drop", // of the dropped file, to who dropped it
  "finding", // of the finding, a slash, and who reads it
  "erased", // of the row: what it was about has been erased
] as const;

/** What a post to Slack is about; a key is posted once. */
export type OutboxKey = { readonly about: (typeof ABOUT)[number]; readonly id: string };

const IN_THREAD: readonly OutboxKey["about"][] = [
  "case",
  "table-turn",
  "table-score",
  "table-best",
  "digest-details",
];

/** Is it posted as a reply to its parent's message, and not only after it? */
export function standsInThread({ about }: OutboxKey): boolean {
  return IN_THREAD.includes(about);
}

/** Reads `alert:<id>`; throws on a key that this program never writes. */
export function parseOutboxKey(key: string): OutboxKey {
  const at = key.indexOf(":");
  const about = ABOUT.find((known) => known === key.slice(0, at));
  if (about === undefined) throw new Error(`outbox key '${key}' is about nothing known`);
  return { about, id: key.slice(at + 1) };
}

/** A row of the outbox that has something to do. */
export type OutboxRow = {
  readonly id: string;
  readonly key: OutboxKey;
  readonly channel: string; // name, channel id or user id
  readonly createdAt: Date;
  /** Posted only after this one; null when it waits for nothing. */
  readonly waitsFor: string | null;
  /** Key of the message in whose thread it stands; null: in the conversation itself. */
  readonly threadOf: string | null;
} & (
  | { readonly state: "pending"; readonly attempts: number }
  // A try was begun and its end is not known. attempts: tries so far, this one counted
  | { readonly state: "sending"; readonly attempts: number; readonly begunAt: Date | null }
  | { readonly state: "stale"; readonly place: OutboxPlace } // posted, but what it shows has changed since
);

/** Where a message stands in Slack. */
export type OutboxPlace = { readonly channelId: string; readonly ts: string };

/** Rows of one lane go one after the other, lanes side by side. What changes a message holds up no new one. */
export function laneOf({ state, channel }: OutboxRow): string {
  return `${state === "stale" ? "change" : "post"} ${channel}`;
}

/** What Slack limits together: posts by channel, changes over all channels. */
export function limitOf({ state, channel }: OutboxRow): string {
  return state === "stale" ? "chat.update" : channel;
}
