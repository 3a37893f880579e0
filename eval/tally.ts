/** What was found against what was expected, of one kind in one language. */
export type Tally = { right: number; wrong: number; missed: number };

/** Tallies by kind (a rule, a reason) and language. */
export class Tallies {
  readonly #byKey = new Map<string, { kind: string; lang: string; tally: Tally }>();

  /** The tally of this kind and language, to be counted up. */
  of(kind: string, lang: string): Tally {
    const key = `${kind} ${lang}`;
    const known = this.#byKey.get(key) ?? { kind, lang, tally: { right: 0, wrong: 0, missed: 0 } };
    this.#byKey.set(key, known);
    return known.tally;
  }

  /** Every kind in every language, in the order of their names. */
  rows(): { kind: string; lang: string; tally: Tally }[] {
    return [...this.#byKey.values()].toSorted(
      (a, b) => a.kind.localeCompare(b.kind) || a.lang.localeCompare(b.lang),
    );
  }

  /** The sums over the languages, a kind each. */
  totals(): { kind: string; tally: Tally }[] {
    const kinds = [...new Set(this.rows().map(({ kind }) => kind))];
    return kinds.map((kind) => ({
      kind,
      tally: sum(
        this.rows()
          .filter((row) => row.kind === kind)
          .map(({ tally }) => tally),
      ),
    }));
  }
}

export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (all, { right, wrong, missed }) => ({
      right: all.right + right,
      wrong: all.wrong + wrong,
      missed: all.missed + missed,
    }),
    { right: 0, wrong: 0, missed: 0 },
  );
}

/** The share of what was found that was right; null when nothing was found. */
export function precisionOf({ right, wrong }: Tally): number | null {
  return right + wrong === 0 ? null : right / (right + wrong);
}

/** The share of what was expected that was found; null when nothing was expected. */
export function recallOf({ right, missed }: Tally): number | null {
  return right + missed === 0 ? null : right / (right + missed);
}

/** The harmonic mean of precision and recall; null when either is unknown. */
function f1Of(tally: Tally): number | null {
  const precision = precisionOf(tally);
  const recall = recallOf(tally);
  if (precision === null || recall === null) return null;
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

/** Precision, recall and F1 of every kind and language and in all, as lines of a table. */
export function sayTallies(tallies: Tallies, heading: string): string {
  const rows = tallies.rows().map(({ kind, lang, tally }) => sayRow(kind, lang, tally));
  const totals = tallies.totals().map(({ kind, tally }) => sayRow(kind, "all", tally));
  const all = sayRow("all", "all", sum(tallies.rows().map(({ tally }) => tally)));
  const head = `${heading.padEnd(24)} lang  precision  recall     F1   right wrong missed`;
  return [head, ...rows, "", ...totals, all].join("\n");
}

function sayRow(kind: string, lang: string, tally: Tally): string {
  const { right, wrong, missed } = tally;
  const shares = [precisionOf(tally), recallOf(tally), f1Of(tally)].map(sayShare);
  const counts = [right, wrong, missed].map((count) => String(count).padStart(6));
  return `${kind.padEnd(24)} ${lang.padEnd(4)} ${shares.map((share) => share.padStart(9)).join(" ")}${counts.join("")}`;
}

function sayShare(share: number | null): string {
  return share === null ? "-" : share.toFixed(3);
}
