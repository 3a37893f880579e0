import type { RowKind } from "./fields.ts";
import type { ImportRow } from "./rows.ts";

/** What an order file says of a client in passing. */
export type ClientHint = {
  readonly clientRef: string;
  readonly name: string | null;
  readonly country: string | null;
};

type ImportCounts = {
  readonly readRows: number;
  readonly imported: number;
  readonly unchanged: number;
  readonly rejected: number;
};

/** The company's books, as an import sees them. */
export type Books = {
  readonly timeZone: string;
  readonly currency: string; // ISO 4217
  startRun(run: {
    readonly fileName: string;
    readonly kind: RowKind;
    /** Whether its rows come in more than one `write`; absent: not known yet. */
    readonly isLong?: boolean;
  }): Promise<string>;
  /**
   * Writes rows, whole or not at all. All rows of an order stand in one call. What follows from the orders of a long run
   * may wait for `settle`. A run's rows are written in the order of the calls, none after some that were not.
   */
  write(
    rows: readonly ImportRow[],
    runId: string,
  ): Promise<{ readonly imported: number; readonly unchanged: number }>;
  /** Computes what the run's rows changed and `write` put off; also for a run that ends early. */
  settle(runId: string): Promise<void>;
  hint(hints: readonly ClientHint[]): Promise<void>;
  /** Settles, and keeps the counts. */
  finishRun(runId: string, counts: ImportCounts): Promise<void>;
};
