import { normaliseText } from "#src/core/draft/checks/normalise-text.ts";
import type { Heard } from "#src/core/rehearsal/hear/hear-clause.ts";
import { hearReply } from "#src/core/rehearsal/hear/hear-reply.ts";
import type { Move } from "#src/core/rehearsal/move.ts";
import type { TalkLanguage } from "#src/core/rehearsal/persona.ts";
import { findRedFlags, type RedFlag } from "#src/core/rehearsal/red-flags.ts";
import { MOST_MOVES } from "#src/core/rehearsal/read-answer.ts";
import type { AskModel, ModelFailure } from "../model.ts";
import type { PromptShelf } from "../prompts.ts";

export type OwnWords = {
  readonly text: string;
  readonly language: TalkLanguage;
  readonly clientSaid: string; // what the rep answers to
  readonly playedBy: string; // Slack user id
};

export type OwnWordsReading = {
  readonly by: "model" | "word-lists";
  /** Why the model's reading was not taken; null when it was, or when there is no model. */
  readonly modelFailed: ModelFailure | null;
  readonly said: readonly { readonly move: Move; readonly quote: string }[]; // in the order spoken
  readonly doubtful: readonly Move[]; // may be there: a person must say
  readonly redFlags: readonly RedFlag[]; // places are those of the normalised text
};

/** Never rejects for a model's failure. The same words without a model are always read the same way. */
export type ReadOwnWords = (own: OwnWords) => Promise<OwnWordsReading>;

export function createReader(
  _model: { readonly ask: AskModel; readonly prompts: PromptShelf } | null,
): ReadOwnWords {
  return async (own) => readByLists(own);
}

/** What the word lists hear: precise, and silent where they are not sure. */
export function readByLists({ text, language }: OwnWords): OwnWordsReading {
  const plain = normaliseText(text);
  const heard = hearReply(plain, language);
  const injected = heard.some(({ move, isSure }) => move === "injection" && isSure);
  const sure = mostTelling(heard);
  return {
    by: "word-lists",
    modelFailed: null,
    said: sure.map(({ move, clause }) => ({ move, quote: plain.slice(clause.start, clause.end) })),
    doubtful: injected ? [] : doubtsIn(heard, sure),
    redFlags: findRedFlags(plain, language),
  };
}

/** Each move once, at its first place; no more than an answer holds. Words to the machine are nothing else. */
function mostTelling(heard: readonly Heard[]): Heard[] {
  const sure = heard.filter(({ isSure }) => isSure);
  const injected = sure.find(({ move }) => move === "injection");
  if (injected !== undefined) return [injected];
  const first = sure.filter((one, i) => sure.findIndex(({ move }) => move === one.move) === i);
  return first.slice(0, MOST_MOVES);
}

function doubtsIn(heard: readonly Heard[], sure: readonly Heard[]): Move[] {
  const moves = heard.filter(({ isSure }) => !isSure).map(({ move }) => move);
  return [...new Set(moves)].filter((move) => !sure.some((one) => one.move === move));
}
