import { stringify } from "csv-stringify/sync";
import type { Day } from "#src/core/day.ts";
import { withoutFormula } from "#src/core/spreadsheet-formula.ts";
import { QUESTION_TITLES, type QuestionId } from "#src/core/survey/survey-questions.ts";

export const CODE_COLUMN = "code";
export const COMMENT_COLUMN = "Comment";

/** One client's row in the file of links. */
export type LinkRow = {
  readonly token: string;
  readonly clientRef: string;
  readonly clientName: string;
  readonly contactName: string | null;
  readonly contactEmail: string | null;
  readonly language: string;
};

/**
 * The file that goes out: each client's link where clients can reach one, and empty columns for marks that are gathered in
 * another way. A cell that a spreadsheet would take for a formula begins with an apostrophe.
 */
export function writeLinks(
  rows: readonly LinkRow[],
  questions: readonly QuestionId[],
  publicUrl: string | null,
): string {
  const columns = [
    "client_number",
    "client",
    "contact",
    "email",
    "language",
    ...(publicUrl === null ? [] : ["link"]),
    CODE_COLUMN,
    ...questions.map(titleOf),
    COMMENT_COLUMN,
  ];
  const records = rows.map((row) => [
    row.clientRef,
    row.clientName,
    row.contactName ?? "",
    row.contactEmail ?? "",
    row.language,
    ...(publicUrl === null ? [] : [`${publicUrl}/s/${row.token}`]),
    row.token,
    ...questions.map(() => ""),
    "",
  ]);
  return stringify([columns, ...records.map((cells) => cells.map(withoutFormula))], { bom: true });
}

function titleOf(id: QuestionId): string {
  return QUESTION_TITLES[id];
}

/** Name of the file of links. */
export function linksFileName(month: Day): string {
  return `survey-${month.slice(0, 7)}.csv`;
}
