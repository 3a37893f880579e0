import type { RehearsalView } from "#src/core/rehearsal/rehearsal-record.ts";
import type { Message } from "./alert-card.ts";
import { clip, context, escapeMrkdwn, section } from "./mrkdwn.ts";
import { nameOf } from "./rehearsal-words.ts";

const LONGEST_LINE = 160; // characters of what somebody said
const MOST_TURNS = 6; // the newest; earlier ones are in the old thread

/** What was said before the turn a replay begins at; null in a talk from its beginning. */
export function presentRecap(view: RehearsalView): Message | null {
  const { replayFrom, turns, opening } = view;
  if (replayFrom === null || replayFrom <= 1) return null;
  const name = escapeMrkdwn(nameOf(view));
  const before = turns.filter(({ number }) => number < replayFrom);
  const shown = before.slice(-MOST_TURNS);
  const lines = shown.flatMap(({ number, repText, clientText }) => [
    `*You* (turn ${number}): ${line(repText)}`,
    ...(number === replayFrom - 1 ? [] : [`*${name}*: ${line(clientText)}`]), // that one comes next
  ]);
  const first = shown.length < before.length ? ["…"] : [`*${name}*: ${line(opening)}`];
  const text = `What was said before turn ${replayFrom}`;
  return {
    text,
    blocks: [
      context(`⏪ *${text}.* It counts in this talk as well, and they hide the same reason.`),
      section([...first, ...lines].join("\n")),
    ],
  };
}

function line(words: string): string {
  return escapeMrkdwn(clip(words.replaceAll(/\s+/gu, " "), LONGEST_LINE));
}
