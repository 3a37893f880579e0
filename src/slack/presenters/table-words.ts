import type { TableRefusal } from "#src/core/table/table-act.ts";
import { MOST_SEATS, type Way } from "#src/core/table/table.ts";

/** Somebody at the table; Slack shows their name. */
export function sayPerson(slackUserId: string): string {
  return `<@${slackUserId}>`;
}

export function sayPeople(slackUserIds: readonly string[]): string {
  return slackUserIds.length === 0 ? "nobody yet" : slackUserIds.map(sayPerson).join(", ");
}

export const WAY_LABEL: Readonly<Record<Way, string>> = {
  turns: "One after the other",
  votes: "By votes",
};

export const WAY_HINT: Readonly<Record<Way, string>> = {
  turns: "Whoever’s turn it is answers the client, and the others see it.",
  votes:
    "Everybody votes for a card; the one with most votes is said, among equals the one voted for first.",
};

/** `until 14:32:10`, in each reader's own time; `at` in milliseconds since 1970. */
export function sayUntil(at: number): string {
  const seconds = Math.floor(at / 1000);
  const utc = new Date(seconds * 1000).toISOString().slice(11, 19);
  return `<!date^${seconds}^until {time_secs}|until ${utc} UTC>`;
}

/** Why nothing came of a click; for the one who clicked. */
export const TABLE_REFUSAL: Readonly<Record<TableRefusal, string>> = {
  "not-seated": "Join first: the button is on the message above this thread. Everybody may watch.",
  seated: "You are at the table already.",
  full: `The table is full: ${MOST_SEATS} can play. Open another one with /winback rehearse.`,
  "nobody-here": "Nobody is at the table yet. Join, then start.",
  "not-gathering": "The talk has begun already.",
  "not-playing": "There is nothing to answer just now.",
  "being-said": "An answer is just being given. The talk goes on below in a moment.",
  "moved-on": "This one is answered; the talk has gone on below.",
  "not-asked": "It is somebody else's turn. You are asked when yours comes.",
  "by-votes": "This table votes: choose one of the cards.",
  "by-turns": "This table plays one after the other.",
  "unknown-card": "This card is not on the table any more.",
  "own-line": "That was your own answer. Vote for somebody else's.",
  "not-due": "There is still time.",
  over: "This table is closed. Open another one with /winback rehearse.",
};
