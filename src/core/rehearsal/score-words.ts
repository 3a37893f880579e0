import { normaliseText } from "../draft/checks/normalise-text.ts";
import type { DraftLanguage } from "../draft/draft-terms.ts";
import { hearReply } from "./hear/hear-reply.ts";
import type { Spoken, SpokenTalk, Verdict } from "./judge-words.ts";
import type { Move } from "./move.ts";
import { CRITERIA, type CriterionId, RUBRIC } from "./rubric.ts";

/** One line of a talk as it is written down; `n` is whatever the transcript counts by. */
export type TranscriptTurn = {
  readonly n: number;
  readonly who: "rep" | "client";
  readonly text: string;
};

/** A sentence whose move is known because a card holds it; places in the text, `end` exclusive. */
export type KnownSentence = { readonly move: Move; readonly start: number; readonly end: number };

export type WordsToScore = {
  readonly language: DraftLanguage;
  readonly turns: readonly TranscriptTurn[];
  readonly recognise: (text: string) => readonly KnownSentence[];
};

/**
 * Every criterion of the rubric from the words alone. Cards' sentences are known; the rest is heard by word lists, which
 * say "cannot tell" where they only suspect something. The same transcript is always scored the same way.
 */
export function scoreWords(talk: WordsToScore): ReadonlyMap<CriterionId, Verdict> {
  const spoken = spokenIn(talk);
  return new Map(CRITERIA.map((id) => [id, RUBRIC[id].judge(spoken)] as const));
}

const ROOM = 100_000; // characters: places in one turn

function spokenIn({ language, turns, recognise }: WordsToScore): SpokenTalk {
  const all = turns.flatMap(({ n, who, text }, index) =>
    who === "rep"
      ? movesIn(normaliseText(text), { language, recognise }).map((one) => ({
          ...one,
          turn: n,
          place: index * ROOM + one.place,
        }))
      : [],
  );
  return {
    sure: all.filter(({ isSure }) => isSure),
    doubtful: all.filter(({ isSure }) => !isSure),
  };
}

type Found = Omit<Spoken, "turn"> & { readonly isSure: boolean };

function movesIn(
  text: string,
  { language, recognise }: Pick<WordsToScore, "language" | "recognise">,
): Found[] {
  const known = recognise(text);
  const rest = known.reduce(
    (left, { start, end }) => left.slice(0, start) + " ".repeat(end - start) + left.slice(end),
    text,
  );
  return [
    ...known.map(({ move, start, end }) => ({
      move,
      words: text.slice(start, end),
      place: start,
      isSure: true,
    })),
    ...hearReply(rest, language).map(({ move, clause, isSure }) => ({
      move,
      words: text.slice(clause.start, clause.end),
      place: clause.start,
      isSure,
    })),
  ].toSorted((a, b) => a.place - b.place);
}
