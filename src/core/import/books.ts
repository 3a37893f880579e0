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
  startRun(run: { readonly fileName: string; readonly kind: RowKind }): Promise<string>;
  /**
   * Writes rows and everything that follows from them, whole or not at all. All rows of an order stand in one call.
   */
  write(
    rows: readonly ImportRow[],
    runId: string,
  ): Promise<{ readonly imported: number; readonly unchanged: number }>;
  hint(hints: readonly ClientHint[]): Promise<void>;
  finishRun(runId: string, counts: ImportCounts): Promise<void>;
};
