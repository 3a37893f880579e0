/** What a post to Slack is about; a key is posted once. */
export type OutboxKey =
  | { readonly about: "morning"; readonly id: string }
  | { readonly about: "alert"; readonly id: string }
  | { readonly about: "thanks"; readonly id: string } // of a case
  | { readonly about: "case"; readonly id: string } // a case's sheet, in its card's thread
  | { readonly about: "woken"; readonly id: string } // of the case's event
  | { readonly about: "rule-paused"; readonly id: string } // of the pause, a slash, and who reads it
  | { readonly about: "slip"; readonly id: string } // of a watched order, a slash, and who reads it
  | { readonly about: "care"; readonly id: string } // of an errand, a slash, and who reads it
  | { readonly about: "notice"; readonly id: string } // of a change, a slash, and who reads it
  | { readonly about: "agenda"; readonly id: string } // of the member, a slash, and the day
  | { readonly about: "promise-broken"; readonly id: string } // of the promise, a slash, and who reads it
  | { readonly about: "handover"; readonly id: string } // of the case's event, a slash, and who reads it
  | { readonly about: "poll"; readonly id: string } // of the case, a slash, and who is asked
  | { readonly about: "concession"; readonly id: string } // of the concession, a slash, and who is to decide
  | { readonly about: "concession-news"; readonly id: string } // of the concession, to who asked for it
  | { readonly about: "table"; readonly id: string } // a team's table; its thread hangs on it
  | { readonly about: "table-turn"; readonly id: string } // of the table, a slash, and the answer's number
  | { readonly about: "table-score"; readonly id: string } // of the table
  | { readonly about: "table-best"; readonly id: string } // of the table
  | { readonly about: "assignment"; readonly id: string } // to whom a manager asked to practise
  | { readonly about: "shared-talk"; readonly id: string } // of the share, to whom may read the talk
  | { readonly about: "departure"; readonly id: string } // of the member, the departure, and who reads it
  | { readonly about: "digest"; readonly id: string }
  | { readonly about: "digest-details"; readonly id: string } // of the digest, in its thread
  | { readonly about: "finding"; readonly id: string }; // of the finding, a slash, and who reads it

const ABOUT = [
  "morning",
  "alert",
  "thanks",
  "case",
  "woken",
  "rule-paused",
  "slip",
  "care",
  "notice",
  "agenda",
  "promise-broken",
  "handover",
  "poll",
  "concession",
  "concession-news",
  "table",
  "table-turn",
  "table-score",
  "table-best",
  "assignment",
  "shared-talk",
  "departure",
  "digest",
  "digest-details",
  "finding",
] as const;

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
  | { readonly state: "pending" }
  | { readonly state: "sending" } // a try was begun and its end is not known
  | { readonly state: "stale"; readonly place: OutboxPlace } // posted, but what it shows has changed since
);

/** Where a message stands in Slack. */
export type OutboxPlace = { readonly channelId: string; readonly ts: string };
