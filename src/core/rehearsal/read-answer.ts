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
      readonly language?: TalkLanguage; // of the talk; what is warned of is looked for in it
    };

export type SpokenAnswer = Pick<PlayedTurn, "repText" | "said" | "redFlags" | "cardId">;

export type AnswerCheck =
  | { readonly ok: true; readonly spoken: SpokenAnswer }
  | { readonly ok: false; readonly why: "unknown-card" | "no-words" | "too-long" | "no-move" };

export const LONGEST_ANSWER = 600; // characters; nobody says more in one breath
export const MOST_MOVES = 3; // in one answer of own words

export function readAnswer(answer: RepAnswer, hand: readonly Card[]): AnswerCheck {
  return answer.kind === "card" ? readCard(answer.cardId, hand) : readOwnWords(answer);
}

function readCard(cardId: string, hand: readonly Card[]): AnswerCheck {
  const card = hand.find(({ id }) => id === cardId);
  if (card === undefined) return { ok: false, why: "unknown-card" };
  const said = card.lines.map(({ move, words }) => ({ move, words, by: "card" as const }));
  return { ok: true, spoken: { repText: wordsOf(card), said, redFlags: [], cardId } };
}

/**
 * The moves are what the rep says they are; the words are only marked. Words to the machine instead
 * of the client are no move of the talk, whatever they were meant for.
 */
function readOwnWords(answer: {
  readonly text: string;
  readonly moves: readonly Move[];
  readonly language?: TalkLanguage;
}): AnswerCheck {
  const text = normaliseText(answer.text);
  const moves = [...new Set(answer.moves)].filter((move) => CLAIMABLE_MOVES.includes(move));
  if (text === "") return { ok: false, why: "no-words" };
  if (text.length > LONGEST_ANSWER) return { ok: false, why: "too-long" };
  if (moves.length === 0 || moves.length > MOST_MOVES) return { ok: false, why: "no-move" };
  const redFlags = findRedFlags(text, answer.language ?? null);
  const isInjection = redFlags.some(({ kind }) => kind === "injection");
  const said = (isInjection ? ["injection" as const] : moves).map((move) => ({
    move,
    words: text,
    by: "rep" as const,
  }));
  return { ok: true, spoken: { repText: text, said, redFlags, cardId: null } };
}
