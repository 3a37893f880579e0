import type { Day } from "../day.ts";
import type { RowKind } from "../import/fields.ts";

/** How far a kind of data reaches. */
export type Freshness = {
  readonly kind: "order" | "request" | "touch" | "complaint" | "invoice";
  readonly last: Day | null; // the newest of it, of invoices the last payment; null: there is none
  readonly importedAt: Date | null; // when a file of the kind was last read
};

export type ImportGlance = {
  readonly fileName: string;
  readonly kind: RowKind | null; // null: of a kind that this version does not know
  readonly source: string; // terminal, drop, pick-up, endpoint
  readonly startedAt: Date;
  readonly isFinished: boolean;
  readonly isUnreadable: boolean; // nothing of the file went in
  readonly imported: number; // rows
  readonly unchanged: number;
  readonly rejected: number;
};

/** How fresh the company's data is, and what waits in the database. */
export type DataHealth = {
  readonly clients: number;
  readonly freshness: readonly Freshness[];
  readonly lastMorning: { readonly day: Day; readonly newAlerts: number } | null;
  readonly imports: readonly ImportGlance[]; // the latest first
  readonly outbox: { readonly waiting: number; readonly failed: number };
  readonly jobs: { readonly waiting: number; readonly active: number; readonly failed: number };
  readonly databaseBytes: number;
};

/** What runs, and on what. */
export type ProgramState = {
  readonly version: string;
  readonly slack: "local" | "socket" | "http" | "install";
  readonly database: "pglite" | "postgres";
  readonly model: string | null; // its name; null: the playbook writes
};
