/** A sheet of a workbook as rows of texts, as a CSV file would have them. */
export type SheetRows = {
  readonly name: string;
  readonly others: readonly string[]; // the workbook's other sheets
  readonly headerRow: number; // from 1, as the spreadsheet numbers its rows
  /** From the header on, all of one length; a blank cell is an empty text. */
  readonly rows: readonly (readonly string[])[];
  /** What of the sheet is not understood, for people. */
  readonly notes: readonly string[];
};
