import type { Day } from "../day.ts";
import type { DayReader } from "./read-day.ts";
import type { ColumnFormats } from "./column-formats.ts";
import type { Header } from "./understand-header.ts";

/** Everything that decides how a file's rows are read; made once a file. */
export type ImportPlan = {
  readonly header: Header;
  readonly formats: ColumnFormats;
  readonly today: Day; // a later day is refused
  readonly dayReader: DayReader;
  readonly currency: string; // the workspace's: sums are kept in one currency
  readonly perMajor: number; // minor units in one of the currency
  readonly isGoods: (sku: string) => boolean;
};
