import { normaliseText } from "../draft/checks/normalise-text.ts";
import { type Card, wordsOf } from "./cards.ts";
import { CLAIMABLE_MOVES, type Move } from "./move.ts";
import type { TalkLanguage } from "./persona.ts";
import { findRedFlags } from "./red-flags.ts";
import type { PlayedTurn } from "./rehearsal-record.ts";

/** How the rep answers: by a card of the hand, or in own words that stand for the moves named. */
export type RepAnswer =
  | { readonly kind: "card"; readonly cardId: string }
  | {
      readonly kind: "own-words";
      readonly text: string;
      readonly moves: readonly Move[];
    };

export type SpokenAnswer = Pick<PlayedTurn, "repText" | "said" | "redFlags" | "cardId">;

export type AnswerCheck =
  | { readonly ok: true; readonly spoken: SpokenAnswer }
  | { readonly ok: false; readonly why: "unknown-card" | "no-words" | "too-long" | "no-move" };

export const LONGEST_ANSWER = 600; // characters; nobody says more in one breath
export const MOST_MOVES = 3; // in one answer of own words

export function readAnswer(
  answer: RepAnswer,
  { hand, language }: { readonly hand: readonly Card[]; readonly language: TalkLanguage },
): AnswerCheck {
  return answer.kind === "card" ? readCard(answer.cardId, hand) : readOwnWords(answer, language);
}

function readCard(cardId: string, hand: readonly Card[]): AnswerCheck {
  const card = hand.find(({ id }) => id === cardId);
  if (card === undefined) return { ok: false, why: "unknown-card" };
  const said = card.lines.map(({ move, words }) => ({ move, words, by: "card" as const }));
  return { ok: true, spoken: { repText: wordsOf(card), said, redFlags: [], cardId } };
}

type Words = { readonly text: string; readonly moves: readonly Move[] };

/** Why own words cannot be said, in whatever language they are; null when they can. */
export function wrongInWords({ text, moves }: Words): "no-words" | "too-long" | "no-move" | null {
  const { length } = normaliseText(text);
  if (length === 0) return "no-words";
  if (length > LONGEST_ANSWER) return "too-long";
  const count = claimed(moves).length;
  return count === 0 || count > MOST_MOVES ? "no-move" : null;
}

function claimed(moves: readonly Move[]): Move[] {
  return [...new Set(moves)].filter((move) => CLAIMABLE_MOVES.includes(move));
}

/**
 * The moves are what the rep says they are; the words are only marked. Words to the machine instead
 * of the client are no move of the talk, whatever they were meant for.
 */
function readOwnWords(answer: Words, language: TalkLanguage): AnswerCheck {
  const wrong = wrongInWords(answer);
  if (wrong !== null) return { ok: false, why: wrong };
  const text = normaliseText(answer.text);
  const moves = claimed(answer.moves);
  const redFlags = findRedFlags(text, language);
  const isInjection = redFlags.some(({ kind }) => kind === "injection");
  const said = (isInjection ? ["injection" as const] : moves).map((move) => ({
    move,
    words: text,
    by: "rep" as const,
  }));
  return { ok: true, spoken: { repText: text, said, redFlags, cardId: null } };
}
