import { isQuestion } from "./sentences.ts";
import type { Span } from "./finding.ts";

/**
 * Words that give something away only together: one of every group stands in the same sentence. Groups are stems
 * (wordPattern), so that a few of them catch wordings nobody has listed.
 */
type Meeting = {
  readonly all: readonly [RegExp, RegExp, ...RegExp[]];
  readonly within?: number; // words from the first to the last, both counted; the whole sentence when left out
  readonly inOrder?: true; // the groups stand in this order
  readonly unless?: RegExp; // anywhere in the sentence, and the meeting means nothing
  readonly notInQuestion?: true;
};

/** A phrase that says enough by itself, unless something else in its sentence takes the meaning away. */
type Phrase = {
  readonly any: RegExp;
  readonly unless?: RegExp;
  readonly notInQuestion?: true;
};

/** One way to give something away: a phrase that says enough by itself, or words that meet. */
type Clue = RegExp | Phrase | Meeting;

/** Any of them is enough. */
export type Clues = readonly Clue[];

/** Places in one sentence that the clues point at: every hit of a phrase, the closest meeting of words. */
export function findClues(sentence: string, clues: Clues): readonly Span[] {
  const known = rememberedFor(clues);
  const before = known.get(sentence);
  if (before !== undefined) return before;
  const found = clues.flatMap((clue) => findClue(sentence, clue));
  if (known.size >= MOST_REMEMBERED) known.clear();
  known.set(sentence, found);
  return found;
}

/** True when any of the clues is in the sentence. */
export function hasClue(sentence: string, clues: Clues): boolean {
  return findClues(sentence, clues).length > 0;
}

function findClue(sentence: string, clue: Clue): Span[] {
  if (clue instanceof RegExp) return hitsOf(sentence, clue);
  return "any" in clue ? findPhrase(sentence, clue) : findMeeting(sentence, clue);
}

function findPhrase(sentence: string, { any, unless, notInQuestion }: Phrase): Span[] {
  if (notInQuestion && isQuestion(sentence)) return [];
  return unless !== undefined && sentence.search(unless) >= 0 ? [] : hitsOf(sentence, any);
}

// Drafts say the same sentences again and again, and looking takes longer than remembering.
const LONGEST_SENTENCE = 400; // characters
const MOST_REMEMBERED = 2000; // sentences for each list of clues
const remembered = new WeakMap<object, Map<string, readonly Span[]>>();

function rememberedFor(key: object): Map<string, readonly Span[]> {
  const known = remembered.get(key) ?? new Map<string, readonly Span[]>();
  remembered.set(key, known);
  return known;
}

/** Places of a pattern in one sentence, remembered like those of clues. */
export function findPattern(sentence: string, pattern: RegExp): readonly Span[] {
  if (sentence.length > LONGEST_SENTENCE) return hitsOf(sentence, pattern); // a whole text, hardly seen twice
  const known = rememberedFor(pattern);
  const before = known.get(sentence);
  if (before !== undefined) return before;
  const found = hitsOf(sentence, pattern);
  if (known.size >= MOST_REMEMBERED) known.clear();
  known.set(sentence, found);
  return found;
}

/** Every place where the pattern matches; the pattern is global. */
export function hitsOf(text: string, pattern: RegExp): Span[] {
  if (text.search(pattern) < 0) return []; // far cheaper than an iterator that finds nothing
  return Array.from(text.matchAll(pattern), (hit) => ({
    start: hit.index,
    end: hit.index + hit[0].length,
  }));
}

function findMeeting(sentence: string, meeting: Meeting): Span[] {
  if (meeting.notInQuestion && isQuestion(sentence)) return [];
  const [first, ...others] = meeting.all;
  if (meeting.all.some((group) => sentence.search(group) < 0)) return [];
  if (meeting.unless !== undefined && sentence.search(meeting.unless) >= 0) return [];
  const inOrder = meeting.inOrder === true;
  const met = hitsOf(sentence, first)
    .map((hit) =>
      others.reduce<Span | null>(
        (span, group) => span && closest(span, hitsOf(sentence, group), inOrder),
        hit,
      ),
    )
    .filter((span) => span !== null)
    .filter((span) => countWords(sentence.slice(span.start, span.end)) <= (meeting.within ?? 99));
  return met.toSorted((a, b) => lengthOf(a) - lengthOf(b)).slice(0, 1);
}

/** The shortest stretch that holds the span and one of the hits; words already counted do not count again. */
function closest(span: Span, hits: readonly Span[], inOrder: boolean): Span | null {
  const stretches = hits
    .filter((hit) => hit.start >= span.end || (!inOrder && hit.end <= span.start))
    .map((hit) => ({ start: Math.min(span.start, hit.start), end: Math.max(span.end, hit.end) }));
  return stretches.toSorted((a, b) => lengthOf(a) - lengthOf(b))[0] ?? null;
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}\uFFFC]+/gu)?.length ?? 0;
}
