import type { Clues } from "../../draft/checks/clue.ts";
import type { DraftLanguage } from "../../draft/draft-terms.ts";
import { lexiconOf } from "../../draft/checks/lexicon-of.ts";
import type { Lexicon } from "../../draft/checks/lexicon.ts";
import { HEARD_MOVES, type HeardMove } from "./hear-words.ts";
import { hearWordsOf } from "./hear-words-of.ts";

/** What gives a move away in a language: the lists for talks and those of the drafts together. */
export type AllSigns = {
  readonly move: HeardMove;
  readonly sure: Clues;
  readonly maybe: Clues;
  readonly never: readonly RegExp[];
};

const known = new Map<DraftLanguage, readonly AllSigns[]>();

export function signsOf(language: DraftLanguage): readonly AllSigns[] {
  const before = known.get(language);
  if (before !== undefined) return before;
  const made = HEARD_MOVES.map((move) => signsFor(move, language));
  known.set(language, made);
  return made;
}

function signsFor(move: HeardMove, language: DraftLanguage): AllSigns {
  const { sure, maybe = [], never } = hearWordsOf(language).moves[move];
  const drafts = FROM_DRAFTS[move]?.(lexiconOf(language)) ?? {};
  return {
    move,
    sure: [...sure, ...(drafts.sure ?? [])],
    maybe: [...maybe, ...(drafts.maybe ?? [])],
    never: [...(never === undefined ? [] : [never]), ...(drafts.never ?? [])],
  };
}

const FROM_DRAFTS: Partial<Record<HeardMove, (lexicon: Lexicon) => Partial<AllSigns>>> = {
  sorry: ({ sorry, disturbing, apologyPast }) => ({
    sure: [sorry],
    never: [disturbing, apologyPast],
  }),
  own: ({ ownership }) => ({ sure: ownership }),
  excuse: ({ excuse }) => ({ sure: excuse }),
  blame: ({ blame, toldYouSo, reproach }) => ({ sure: [...blame, ...toldYouSo], maybe: reproach }),
  plead: ({ pleading }) => ({ sure: pleading }),
  discount: ({ offer, offerOver }) => ({ sure: offer, never: [offerOver] }),
};
