import { normaliseText } from "#src/core/draft/checks/normalise-text.ts";
import type { Heard } from "#src/core/rehearsal/hear/heard.ts";
import { hearReply } from "#src/core/rehearsal/hear/hear-reply.ts";
import type { Move } from "#src/core/rehearsal/move.ts";
import type { TalkLanguage } from "#src/core/rehearsal/persona.ts";
import { findRedFlags, type RedFlag } from "#src/core/rehearsal/red-flags.ts";
import { MOST_MOVES } from "#src/core/rehearsal/read-answer.ts";
import type { ModelFailure } from "../model.ts";
import { type Reader, readWithModel } from "./read-with-model.ts";

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

/** With a model its reading, by majority and with checked quotes; the word lists when there is none or it fails. */
export function createReader(model: Reader | null): ReadOwnWords {
  return async (own) => {
    const byLists = readByLists(own);
    if (model === null) return byLists;
    const turns = [
      { n: 1, who: "client", text: own.clientSaid },
      { n: 1, who: "rep", text: own.text },
    ] as const;
    const read = await readWithModel(model, { ...own, turns });
    if (!read.ok) return { ...byLists, modelFailed: read.why };
    const { sure, doubtful } = read.spoken;
    const said = firstOfEach(sure).map(({ move, words }) => ({ move, quote: words }));
    return {
      by: "model",
      modelFailed: null,
      said,
      doubtful: without(doubtful, said),
      redFlags: byLists.redFlags,
    };
  };
}

/** Each move once, at its first place; no more than an answer holds. */
function firstOfEach<T extends { readonly move: Move }>(made: readonly T[]): T[] {
  return made
    .filter((one, i) => made.findIndex(({ move }) => move === one.move) === i)
    .slice(0, MOST_MOVES);
}

function without(
  doubtful: readonly { readonly move: Move }[],
  said: readonly { readonly move: Move }[],
): Move[] {
  const moves = new Set(doubtful.map(({ move }) => move));
  return [...moves].filter((move) => !said.some((one) => one.move === move));
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
    doubtful: injected
      ? []
      : without(
          heard.filter(({ isSure }) => !isSure),
          sure,
        ),
    redFlags: findRedFlags(plain, language),
  };
}

/** Words to the machine are nothing else. */
function mostTelling(heard: readonly Heard[]): Heard[] {
  const sure = heard.filter(({ isSure }) => isSure);
  const injected = sure.find(({ move }) => move === "injection");
  return injected === undefined ? firstOfEach(sure) : [injected];
}
