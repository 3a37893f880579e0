export type TableRow = {
  readonly cells: readonly string[];
  readonly lastLine: number; // in the unpacked file, from 1
};

export const ROWS_AT_ONCE = 100; // before others have a turn; also the database's answers wait for it
