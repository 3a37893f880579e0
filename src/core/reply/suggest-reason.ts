import type { DraftLanguage } from "../draft/draft-terms.ts";
import type { ReasonId } from "../reason/taxonomy.ts";
import { type EvalReason, reasonIdOf } from "./eval-reason.ts";
import { type Hit, weighReasons } from "./weigh-reasons.ts";
import { clauseOf, matchCues } from "./match-cues.ts";
import { sentencesOf, type TextSentence } from "./text-words.ts";
import { findPlaces, type Place, type ReadyWords, type TextKind } from "./word-cues.ts";
import { wordsOf } from "./words-of.ts";

/** A piece of the text: UTF-16 offsets, the end not included. */
type Evidence = { readonly start: number; readonly end: number; readonly words: string };

export type ReasonSuggestion =
  | {
      readonly reason: EvalReason;
      readonly id: ReasonId;
      readonly confidence: "low" | "medium" | "high";
      readonly evidence: Evidence;
      readonly isGuess: boolean; // the rep supposes it, nobody said it
    }
  | {
      readonly reason: null;
      readonly id: null;
      readonly confidence: "low";
      readonly evidence: null;
      readonly isGuess: boolean;
    };

export type ReasonAsked = { readonly kind: TextKind; readonly language: DraftLanguage };

/**
 * The reason that a rep's note or a client's reply names, with the words it rests on. Says nothing when nothing is
 * named, or when two reasons stand side by side: a wrong suggestion is worse than none.
 */
export function suggestReason(text: string, { kind, language }: ReasonAsked): ReasonSuggestion {
  const words = wordsOf(language);
  const sentences = sentencesOf(text);
  const hits = sentences.flatMap((sentence, at) => hitsOf(sentence, { words, kind, at }));
  const best = weighReasons(hits);
  const isGuess = kind === "rep_note" && !isOwnDoubt(best) && isSupposed(sentences, words, best);
  if (best === null) return { reason: null, id: null, confidence: "low", evidence: null, isGuess };
  const { start, end } = widen(best, hits);
  return {
    reason: best.reason,
    id: reasonIdOf(best.reason),
    confidence: isGuess ? "low" : best.weight >= SURE_WEIGHT ? "high" : "medium",
    evidence: { start, end, words: text.slice(start, end) },
    isGuess,
  };
}

/** That somebody does not know or does not believe is no guess at a reason. */
function isOwnDoubt(best: Hit | null): boolean {
  return best?.reason === "doubtful_pretext" || best?.reason === "unknown";
}

const SURE_WEIGHT = 2;

function hitsOf(
  sentence: TextSentence,
  { words, kind, at }: { words: ReadyWords; kind: TextKind; at: number },
): Hit[] {
  const stands = (name: "real" | "but"): number[] =>
    findPlaces(words.concepts.get(name) ?? [], sentence.words).map(({ first }) => first);
  const [isReal, buts] = [stands("real").length > 0, stands("but")];
  return matchCues({ sentence, words, kind }).map(({ cue, span, places }) => ({
    reason: cue.reason,
    words: places.reduce((sum, { first, last }) => sum + last - first + 1, 0),
    isWeak: cue.isWeak,
    isReal: isReal || buts.some((but) => but < span.first),
    isAsked: sentence.isQuestion,
    sentence: at,
    ...wordsAround(span, sentence),
  }));
}

/** All that speaks for the reason within its sentence. */
function widen({ reason, sentence }: Hit, hits: readonly Hit[]): Pick<Hit, "start" | "end"> {
  const own = hits.filter((hit) => hit.reason === reason && hit.sentence === sentence);
  return {
    start: Math.min(...own.map(({ start }) => start)),
    end: Math.max(...own.map(({ end }) => end)),
  };
}

const SHORT_WORDS = 14;

/** The clause in which it stands, to be read by a person; of a long one only what matched. */
function wordsAround(span: Place, sentence: TextSentence): Pick<Hit, "start" | "end"> {
  const clause = clauseOf(span, sentence);
  const { first, last } = clause.last - clause.first < SHORT_WORDS ? clause : span;
  return { start: sentence.words[first]?.start ?? 0, end: sentence.words[last]?.end ?? 0 };
}

/** A note's "I think" or question mark, unless the client said it. */
function isSupposed(
  sentences: readonly TextSentence[],
  words: ReadyWords,
  best: Hit | null,
): boolean {
  const has = (name: "guess" | "said", sentence: TextSentence): boolean =>
    findPlaces(words.concepts.get(name) ?? [], sentence.words).length > 0;
  const near = best === null ? undefined : sentences[best.sentence];
  if (near !== undefined && (has("guess", near) || near.isQuestion)) return true;
  if (near !== undefined && has("said", near)) return false;
  return sentences.some((one) => has("guess", one));
}
