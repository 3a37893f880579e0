/** What a language calls the gaps between orders that have a name of their own; the rest is told in days. */
export type RhythmWords = {
  readonly daily: string;
  readonly weekly: string;
  readonly twoWeeks: string;
  readonly threeWeeks: string;
  readonly monthly: string;
  readonly twoMonths: string;
  readonly threeMonths: string;
  readonly days: (gapDays: number) => string;
};

/** Gaps in days, both ends included. */
const NAMED = [
  { from: 0, to: 1, name: "daily" },
  { from: 6, to: 8, name: "weekly" },
  { from: 13, to: 15, name: "twoWeeks" },
  { from: 20, to: 22, name: "threeWeeks" },
  { from: 27, to: 33, name: "monthly" },
  { from: 56, to: 65, name: "twoMonths" },
  { from: 85, to: 96, name: "threeMonths" },
] as const;

/** How often somebody used to order, in words; `gapDays` is a whole number. */
export function sayRhythm(words: RhythmWords): (gapDays: number) => string {
  return (gapDays) => {
    const named = NAMED.find(({ from, to }) => gapDays >= from && gapDays <= to);
    return named === undefined ? words.days(gapDays) : words[named.name];
  };
}
