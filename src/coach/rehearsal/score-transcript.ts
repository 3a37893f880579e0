import type { DraftLanguage } from "#src/core/draft/draft-terms.ts";
import type { Verdict } from "#src/core/rehearsal/judge-words.ts";
import type { CriterionId } from "#src/core/rehearsal/rubric.ts";
import { scoreWords, type TranscriptTurn } from "#src/core/rehearsal/score-words.ts";
import { knownSentences } from "./known-sentences.ts";

/** A talk written down. What was said first and what was hidden decide nothing: the rubric looks at words only. */
export type Transcript = {
  readonly lang: DraftLanguage;
  readonly objection: string;
  readonly hiddenReason: string;
  readonly turns: readonly TranscriptTurn[];
};

/** Every criterion of the rubric on a written talk, without a model: the same transcript is always scored the same way. */
export function scoreTranscript({ lang, turns }: Transcript): ReadonlyMap<CriterionId, Verdict> {
  return scoreWords({ language: lang, turns, recognise: (text) => knownSentences(text, lang) });
}
