import { CONCEPTS, type Concept } from "./concepts.ts";
import { COMMON_CUES } from "./common-cues.ts";
import { EVAL_REASONS, type EvalReason } from "./eval-reason.ts";
import type { ReasonWords } from "./reason-words.ts";
import { foldWord, type TextWord } from "./text-words.ts";

export type TextKind = "rep_note" | "client_reply";

/** One word of an alternative: `head*`, `*tail`, `*middle*` or the word itself. */
type WordTest = { readonly core: string; readonly from: boolean; readonly to: boolean };
type Alternative = readonly WordTest[]; // words that follow each other

/** Words of a sentence by index, both ends included. */
export type Place = { readonly first: number; readonly last: number };

export type Cue = {
  readonly reason: EvalReason;
  readonly kind: TextKind | null;
  readonly parts: readonly (readonly Alternative[])[];
  readonly isWeak: boolean; // alone it says little
  readonly hasNegation: boolean; // it is about something that did not happen
};

export type ReadyWords = {
  readonly concepts: ReadonlyMap<Concept, readonly Alternative[]>;
  readonly cues: readonly Cue[];
};

/** Makes the words of a language ready for matching. Throws for a cue that names no concept of ours. */
export function readyWords(words: ReasonWords): ReadyWords {
  const concepts = new Map<Concept, readonly Alternative[]>(
    CONCEPTS.map((name) => [name, readList(words.concepts[name])]),
  );
  const cues = EVAL_REASONS.flatMap((reason) =>
    [...COMMON_CUES[reason], ...(words.cues[reason] ?? [])].map((cue) =>
      readCue(cue, reason, concepts),
    ),
  );
  return { concepts, cues };
}

/** The alternatives of a list parted by blanks. */
export function readList(list: string): readonly Alternative[] {
  return list.split(/\s+/u).filter(Boolean).map(readAlternative);
}

function readCue(
  cue: string,
  reason: EvalReason,
  concepts: ReadonlyMap<Concept, readonly Alternative[]>,
): Cue {
  const [, weak, only, rest = cue] = /^(\?)?(?:(note|reply):)?(.*)$/u.exec(cue) ?? [];
  const parts = rest
    .trim()
    .split(/\s+/u)
    .map((part) => part.split("|").flatMap((one) => readPart(one, concepts)));
  const kind = only === undefined ? null : only === "note" ? "rep_note" : "client_reply";
  const isWeak = weak !== undefined;
  return { reason, kind, parts, isWeak, hasNegation: /@no(?![a-zA-Z])/u.test(rest) };
}

function readPart(
  part: string,
  concepts: ReadonlyMap<string, readonly Alternative[]>,
): readonly Alternative[] {
  if (!part.startsWith("@")) return [readAlternative(part)];
  const found = concepts.get(part.slice(1));
  if (found === undefined) throw new Error(`a cue names '${part}', which is no concept`);
  return found;
}

function readAlternative(text: string): Alternative {
  return text.split(/[_-]/u).map((word) => ({
    core: foldWord(word.replaceAll("*", "")),
    from: word.startsWith("*"),
    to: word.endsWith("*"),
  }));
}

/** Where any of the alternatives stands in the sentence. */
export function findPlaces(
  alternatives: readonly Alternative[],
  words: readonly TextWord[],
): Place[] {
  return words.flatMap((_, first) =>
    alternatives
      .filter((tests) => tests.every((test, at) => isWord(test, words[first + at]?.folded)))
      .map((tests) => ({ first, last: first + tests.length - 1 })),
  );
}

function isWord({ core, from, to }: WordTest, word: string | undefined): boolean {
  if (word === undefined) return false;
  if (from && to) return word.includes(core);
  if (from) return word.endsWith(core) && word.length > core.length;
  return to ? word.startsWith(core) : word === core;
}
