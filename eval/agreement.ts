import type { Verdict } from "#src/core/rehearsal/judge-words.ts";

/** What a person said of one criterion in one talk, and what the scorecard says. */
export type Rated = {
  readonly lang: string;
  readonly gold: "yes" | "no";
  readonly found: Verdict["met"];
  readonly isQuoteRight: boolean | null; // null: no quote on one of the sides
  readonly isTurnRight: boolean | null;
};

export type Agreement = {
  readonly talks: number;
  readonly judged: number; // without abstentions
  readonly agreement: number | null; // share of the judged
  readonly kappa: number | null; // Cohen's, of the judged; null where it is undefined
  readonly abstained: number;
  readonly quotes: Share;
  readonly turns: Share;
};
type Share = { readonly right: number; readonly of: number };

/** How well verdicts and labels agree. Kappa is undefined when all of one side is the same: there is no chance to beat. */
export function agreementOf(rated: readonly Rated[]): Agreement {
  const judged = rated.filter(({ found }) => found !== "cannot-tell");
  const same = judged.filter(({ gold, found }) => gold === found).length;
  return {
    talks: rated.length,
    judged: judged.length,
    agreement: judged.length === 0 ? null : same / judged.length,
    kappa: kappaOf(judged),
    abstained: rated.length - judged.length,
    quotes: shareOf(rated.map(({ isQuoteRight }) => isQuoteRight)),
    turns: shareOf(rated.map(({ isTurnRight }) => isTurnRight)),
  };
}

function kappaOf(judged: readonly Rated[]): number | null {
  const count = judged.length;
  const goldYes = judged.filter(({ gold }) => gold === "yes").length;
  const foundYes = judged.filter(({ found }) => found === "yes").length;
  const isConstant = [goldYes, foundYes].some((yes) => yes === 0 || yes === count);
  if (isConstant) return null;
  const same = judged.filter(({ gold, found }) => gold === found).length / count;
  const byChance = (goldYes * foundYes + (count - goldYes) * (count - foundYes)) / (count * count);
  return (same - byChance) / (1 - byChance);
}

function shareOf(marks: readonly (boolean | null)[]): Share {
  const told = marks.filter((mark) => mark !== null);
  return { right: told.filter(Boolean).length, of: told.length };
}
