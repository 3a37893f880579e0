import type { Verdict } from "#src/core/rehearsal/judge-words.ts";
import { CRITERIA, type CriterionId } from "#src/core/rehearsal/rubric.ts";
import type { Rated } from "./agreement.ts";
import type { GoldLine } from "./gold-file.ts";
import { GOLD_NAME, type ScorecardLabel, type ScorecardLine } from "./scorecard-line.ts";

/** A labelled talk and what the scorecard says of it. */
export type JudgedLine = GoldLine<ScorecardLine> & {
  readonly verdicts: ReadonlyMap<CriterionId, Verdict>;
};

/** Labels beside verdicts, by the criterion's name in gold files; criteria that nobody labelled are left out. */
export function rateLines(judged: readonly JudgedLine[]): Map<string, Rated[]> {
  return new Map(
    CRITERIA.flatMap((id): [string, Rated[]][] => {
      const rated = judged.flatMap((line) => rate(line, id) ?? []);
      return rated.length === 0 ? [] : [[GOLD_NAME[id], rated]];
    }),
  );
}

function rate({ value, verdicts }: JudgedLine, id: CriterionId): Rated | null {
  const label = value.labels[GOLD_NAME[id]];
  const verdict = verdicts.get(id);
  if (label === undefined || verdict === undefined) return null;
  const { met } = verdict;
  return { lang: value.lang, gold: label.value, found: met, ...rateProof(label, verdict) };
}

/** Whether the same words are quoted, and from the same turn, where both sides quote for the same verdict. */
function rateProof(
  { value, quote, turn }: ScorecardLabel,
  { met, evidence }: Verdict,
): Pick<Rated, "isQuoteRight" | "isTurnRight"> {
  if (met !== value || evidence.kind !== "quote") return { isQuoteRight: null, isTurnRight: null };
  const isQuoted = typeof quote === "string" && quote.trim() !== "";
  return {
    isQuoteRight: isQuoted ? areSameWords(quote, evidence.quote) : null,
    isTurnRight: typeof turn === "number" ? turn === evidence.turn : null,
  };
}

/** One of them may be a part of the other. */
function areSameWords(one: string, other: string): boolean {
  const [a, b] = [plain(one), plain(other)];
  return a.includes(b) || b.includes(a);
}

function plain(text: string): string {
  const words =
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return ` ${words.join(" ")} `;
}
