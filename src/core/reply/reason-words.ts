import type { Concept } from "./concepts.ts";
import type { EvalReason } from "./eval-reason.ts";

/**
 * The words of one language. A concept is a list of alternatives parted by blanks; `_` joins words that follow each
 * other, `*` stands for any letters at a word's beginning or end. A cue is concepts (`@price`) or lists parted by `|`,
 * all of which must meet within one sentence and a window of words; `note:` or `reply:` before it names the kind, `?` before
 * that says that it means little by itself.
 */
export type ReasonWords = {
  readonly concepts: Readonly<Record<Concept, string>>;
  readonly cues: Readonly<Partial<Record<EvalReason, readonly string[]>>>;
};
