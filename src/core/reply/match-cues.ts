import type { Concept } from "./concepts.ts";
import type { EvalReason } from "./eval-reason.ts";
import type { TextSentence, TextWord } from "./text-words.ts";
import { type Cue, findPlaces, type Place, type ReadyWords, type TextKind } from "./word-cues.ts";

const WINDOW_WORDS = 10; // between the first and the last word that meet
const DENIED_WINDOW_WORDS = 6; // the same for what did not happen: "no" reaches less far
const REACH_BACK = 3; // words before in which a negation turns what follows round

/** A cue whose parts all stand close together in one sentence. */
export type CueMatch = {
  readonly cue: Cue;
  readonly places: readonly Place[];
  readonly span: Place;
};

type Ground = {
  readonly sentence: TextSentence;
  readonly words: ReadyWords;
  readonly kind: TextKind;
};

/** What the sentence gives away, without what it denies. */
export function matchCues(ground: Ground): CueMatch[] {
  const { sentence, words, kind } = ground;
  const buts = findPlaces(words.concepts.get("but") ?? [], sentence.words);
  const breaks = [...sentence.breaks, ...buts.map(({ first }) => first)];
  return words.cues
    .filter((cue) => cue.kind === null || cue.kind === kind)
    .flatMap((cue) => {
      const places = meet(cue, sentence.words);
      if (places === null) return [];
      const span = spanOf(places);
      if (cue.hasNegation && crosses(span, breaks)) return [];
      return isDenied({ cue, places, span }, ground) ? [] : [{ cue, places, span }];
    });
}

/** Whether a new clause begins within it. */
function crosses({ first, last }: Place, breaks: readonly number[]): boolean {
  return breaks.some((index) => index > first && index <= last);
}

/** The closest places at which every part stands, each at words of its own; null: they do not meet. */
function meet({ parts, hasNegation }: Cue, words: readonly TextWord[]): Place[] | null {
  const window = hasNegation ? DENIED_WINDOW_WORDS : WINDOW_WORDS;
  let chosen: Place[][] = [[]];
  for (const part of parts) {
    const found = findPlaces(part, words);
    chosen = chosen.flatMap((before) =>
      found
        .filter((place) => before.every((other) => !overlap(place, other)))
        .map((place) => [...before, place])
        .filter((places) => width(places) <= window),
    );
    if (chosen.length === 0) return null;
  }
  return chosen.toSorted((one, other) => width(one) - width(other))[0] ?? null;
}

function width(places: readonly Place[]): number {
  const { first, last } = spanOf(places);
  return last - first;
}

function spanOf(places: readonly Place[]): Place {
  return {
    first: Math.min(...places.map(({ first }) => first)),
    last: Math.max(...places.map(({ last }) => last)),
  };
}

function overlap(one: Place, other: Place): boolean {
  return one.first <= other.last && other.first <= one.last;
}

/** Whether the sentence says that it was not so: "not because of the price", "the price is fine". */
function isDenied(match: CueMatch, { sentence, words }: Ground): boolean {
  const clause = clauseOf(match.span, sentence);
  const stands = (name: Concept): Place[] =>
    findPlaces(words.concepts.get(name) ?? [], sentence.words).filter(
      ({ first }) => first >= clause.first && first <= clause.last,
    );
  if (stands("notReason").length > 0) return true;
  if (isOfOthers(match, stands("rival"))) return true;
  const isFree = (place: Place): boolean => !match.places.some((one) => overlap(one, place));
  const turns = stands("no").filter(isFree);
  const spared = stands("unnegated");
  const isSpared = ({ last }: Place): boolean =>
    spared.some(({ first }) => first > last && first <= last + 2);
  const fine = stands("fine").filter(isFree);
  if (fine.some((good) => !turns.some(({ last }) => last < good.first && last >= good.first - 3)))
    return true;
  const causes = stands("because");
  return turns.some(
    (turn) =>
      !isSpared(turn) &&
      turn.first >= match.span.first - REACH_BACK &&
      turn.first <= match.span.last + (DENIED_AFTER.has(match.cue.reason) ? 1 : 0) &&
      !causes.some(({ first }) => first > turn.last + 1 && first < match.span.first) &&
      !match.cue.hasNegation,
  );
}

/** Of what people say afterwards that it is not so: "the price is not". */
const DENIED_AFTER: ReadonlySet<EvalReason> = new Set<EvalReason>([
  "price",
  "delivery_failure",
  "product_quality",
  "poor_service",
  "rude_employee",
]);

/** "A new supplier" is no change of ours. */
function isOfOthers({ cue, places }: CueMatch, rivals: readonly Place[]): boolean {
  return OURS.has(cue.reason) && rivals.some((rival) => places.some((one) => overlap(one, rival)));
}

const OURS: ReadonlySet<EvalReason> = new Set<EvalReason>([
  "our_own_change",
  "change_not_communicated",
  "new_rules",
  "neglect",
  "product_missing",
  "poor_service",
]);

/** From the clause in which the match begins to the end of the one in which it ends. */
export function clauseOf({ first, last }: Place, { words, breaks }: TextSentence): Place {
  let start = first;
  while (start > 0 && !breaks.has(start)) start -= 1;
  let end = last;
  while (end + 1 < words.length && !breaks.has(end + 1)) end += 1;
  return { first: start, last: end };
}
