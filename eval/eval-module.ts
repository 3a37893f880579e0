/** What became of one line of a gold file, as `--json` writes it. */
export type EvalResult = {
  readonly file: string;
  readonly line: number;
  readonly id: string;
  readonly lang: string;
  readonly expected: unknown;
  readonly found: unknown;
  readonly verdict: "right" | "wrong" | "abstained";
  readonly note?: string; // what went wrong, for a reader
};

export type EvalOutcome = {
  readonly table: string; // for a terminal
  readonly results: readonly EvalResult[];
  readonly thresholds: readonly string[]; // each one that was missed, in words; held only on the repository's own files
};

/** What the person who runs it asked for, beyond the files. */
export type EvalWishes = {
  readonly live: boolean;
  readonly record: boolean;
  readonly writeAgreement?: boolean;
};

/** One thing that can be measured; its files stand in gold/<name>. */
export type EvalModule = {
  readonly name: string;
  readonly run: (
    files: readonly string[],
    wishes: EvalWishes,
  ) => EvalOutcome | Promise<EvalOutcome>;
};
