import { z } from "zod";
import { draftLanguageSchema } from "#src/core/draft/draft-terms.ts";
import { type EvalReason, evalReasonSchema } from "#src/core/reply/eval-reason.ts";
import { type ReasonSuggestion, suggestReason } from "#src/core/reply/suggest-reason.ts";
import type { EvalModule, EvalOutcome, EvalResult } from "./eval-module.ts";
import { type GoldLine, readGold } from "./gold-file.ts";
import { precisionOf, sayTallies, sum, Tallies } from "./tally.ts";

const LEAST_PRECISION = 0.95;

const lineSchema = z.strictObject({
  id: z.string(),
  lang: draftLanguageSchema,
  kind: z.enum(["rep_note", "client_reply"]),
  text: z.string().min(1),
  reason: evalReasonSchema,
  isGuess: z.boolean(),
  evidence: z.string(),
});
type Line = z.infer<typeof lineSchema>;

/** Whether the reason that words name is told; saying nothing is allowed, and counted apart. */
export const reasonsEval: EvalModule = { name: "reasons", run };

type Judged = EvalResult & { readonly isGuessRight: boolean; readonly isEvidenceRight: boolean };

function run(files: readonly string[]): EvalOutcome {
  const tallies = new Tallies();
  const results = readGold(files, lineSchema).map((line) => judge(line, tallies));
  const precision = precisionOf(sum(tallies.rows().map(({ tally }) => tally)));
  const table = `${sayTallies(tallies, "reason")}\n${sayRest(results)}`;
  return {
    table,
    results,
    thresholds:
      precision !== null && precision < LEAST_PRECISION
        ? [`${precision.toFixed(3)} of the suggested reasons are right, below ${LEAST_PRECISION}`]
        : [],
  };
}

function judge({ file, line, value }: GoldLine<Line>, tallies: Tallies): Judged {
  const { id, lang, kind, text, reason } = value;
  const told = suggestReason(text, { kind, language: lang });
  const verdict = told.reason === null ? "abstained" : told.reason === reason ? "right" : "wrong";
  count({ tallies, lang, expected: reason, found: told.reason });
  const { isGuess, evidence } = told;
  return {
    file,
    line,
    id,
    lang,
    expected: { reason, isGuess: value.isGuess, evidence: value.evidence },
    found: { reason: told.reason, isGuess, evidence: evidence?.words ?? null },
    verdict,
    note: `${reason} taken for ${told.reason ?? "nothing"}: ${text}`,
    isGuessRight: isGuess === value.isGuess,
    isEvidenceRight: rests(told, value),
  };
}

function count(one: {
  readonly tallies: Tallies;
  readonly lang: string;
  readonly expected: EvalReason;
  readonly found: EvalReason | null;
}): void {
  const { tallies, lang, expected, found } = one;
  if (found === expected) tallies.of(expected, lang).right += 1;
  else tallies.of(expected, lang).missed += 1;
  if (found !== null && found !== expected) tallies.of(found, lang).wrong += 1;
}

/** Whether the words given overlap the expected ones, wherever these stand in the text. */
function rests({ evidence }: ReasonSuggestion, { text, evidence: words }: Line): boolean {
  if (evidence === null) return false;
  if (words === "") return true;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (evidence.start < at + words.length && at < evidence.end) return true;
  return false;
}

function sayRest(results: readonly Judged[]): string {
  const abstained = results.filter(({ verdict }) => verdict === "abstained").length;
  const right = results.filter(({ verdict }) => verdict === "right");
  const rested = right.filter(({ isEvidenceRight }) => isEvidenceRight).length;
  const guesses = results.filter(({ isGuessRight }) => isGuessRight).length;
  return [
    `abstained: ${abstained} of ${results.length}`,
    `words under the right suggestions: ${rested} of ${right.length}`,
    `guess told from statement: ${guesses} of ${results.length}`,
  ].join("\n");
}
