import type { KnownBlock } from "@slack/types";
import type { OwnWordsReading } from "#src/flows/hear-own-words.ts";
import type { Move } from "#src/core/rehearsal/move.ts";
import type { RedFlag } from "#src/core/rehearsal/red-flags.ts";
import type { RehearsalView } from "#src/core/rehearsal/rehearsal-record.ts";
import { clip, context, escapeMrkdwn } from "./mrkdwn.ts";
import { FLAG_LABEL, lowerFirst, MOVE_LABEL } from "./rehearsal-words.ts";

type SaidTurn = RehearsalView["turns"][number];

const LONGEST_QUOTE = 90; // characters

/** What own words were taken as, and what in them deserves a second look; nothing for a card. */
export function sayTaken({
  repText,
  said,
  doubtful = [],
  redFlags,
  cardId,
}: SaidTurn): KnownBlock[] {
  if (cardId !== null) return [];
  const meant = labelsOf(said.map(({ move }) => move));
  const reader = said.some(({ by }) => by === "model") ? ", as the model reads it" : "";
  return [
    ...(meant.length === 0 ? [] : [context(`Taken as: ${meant.join(", ")}${reader}`)]),
    ...sayUnsure(doubtful),
    ...sayFlags(repText, redFlags),
  ];
}

/** What was heard in words before anybody has said what they mean. */
export function sayHeard(
  text: string,
  { said, doubtful, redFlags }: OwnWordsReading,
): KnownBlock[] {
  const heard = said.flatMap(({ move, quote }) =>
    labelsOf([move]).map((label) => `“${escapeMrkdwn(clip(quote, LONGEST_QUOTE))}”: ${label}`),
  );
  return [
    ...(heard.length === 0 ? [] : [context(`I hear: ${heard.join("; ")}`)]),
    ...sayUnsure(doubtful),
    ...sayFlags(text, redFlags),
  ];
}

function sayUnsure(doubtful: readonly Move[]): KnownBlock[] {
  const unsure = labelsOf(doubtful);
  return unsure.length === 0 ? [] : [context(`Perhaps also: ${unsure.join(", ")}`)];
}

function labelsOf(moves: readonly Move[]): string[] {
  return moves.flatMap((move) => (move === "injection" ? [] : [lowerFirst(MOVE_LABEL[move])]));
}

function sayFlags(text: string, flags: readonly RedFlag[]): KnownBlock[] {
  const marked = flags.map(
    ({ kind, start, end }) => `“${escapeMrkdwn(text.slice(start, end))}” ${FLAG_LABEL[kind]}`,
  );
  return marked.length === 0 ? [] : [context(`⚠️ Look twice: ${marked.join("; ")}`)];
}
