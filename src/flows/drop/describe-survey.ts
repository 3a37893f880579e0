import type { DropTally, DropUnderstood } from "#src/core/import/drop/drop-news.ts";
import { fieldsOf } from "#src/core/import/fields.ts";
import type { Tally } from "#src/core/import/tally.ts";
import { DELIMITERS } from "#src/core/import/sniff-delimiter.ts";
import type { Survey } from "../import/survey-file.ts";

const CELL_SHOWN = 60; // characters
const COLUMNS_SHOWN = 20;
const HEADINGS_KEPT = 99;
const CAUSES_SHOWN = 8;

type Described = Omit<DropUnderstood, "what" | "change" | "wentInBefore">;

/** What a file was understood to be, cut to what a message holds. */
export function describeSurvey(survey: Survey): Described {
  const { header, formats, rowCount, examples, firstRows, file, delimiter } = survey;
  const sheet = file.sheet ?? null;
  const used = new Set(header.columns.values());
  return {
    kind: header.kind,
    sheet: sheet === null ? null : { name: sheet.name, of: sheet.others.length + 1 },
    separator: DELIMITERS.find((known) => known === delimiter) ?? null,
    rowCount,
    columns: fieldsOf[header.kind].flatMap(({ name: field }) => {
      const index = header.columns.get(field);
      if (index === undefined) return [];
      return [
        {
          heading: header.headings[index] ?? "",
          field,
          dayOrder: formats.dayOrders.get(field) ?? null,
          decimalMark: formats.decimalMarks.get(field) ?? null,
          example: cut(examples[index] ?? ""),
        },
      ];
    }),
    unused: header.headings.filter((heading, index) => heading !== "" && !used.has(index)),
    headings: keptHeadings(header.headings),
    preview: firstCells(firstRows),
    notes: [...(sheet?.notes ?? [])],
    questions: [...formats.questions],
  };
}

export function keptHeadings(headings: readonly string[]): string[] {
  return headings.slice(0, HEADINGS_KEPT);
}

/** The first columns of the first rows, each cell cut. */
export function firstCells(rows: readonly (readonly string[])[]): string[][] {
  return rows.map((row) => row.slice(0, COLUMNS_SHOWN).map(cut));
}

function cut(cell: string): string {
  const line = cell.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim();
  return line.length <= CELL_SHOWN ? line : `${line.slice(0, CELL_SHOWN - 1)}…`;
}

/** What became of the rows, with the commonest causes of rejection. */
export function describeTally(tally: Tally): DropTally {
  const sorted = [...tally.rejected].toSorted(([, a], [, b]) => b - a);
  const shown = sorted.slice(0, CAUSES_SHOWN).map(([why, rows]) => ({ why, rows }));
  const rest = sorted.slice(CAUSES_SHOWN).reduce((sum, [, rows]) => sum + rows, 0);
  return {
    read: tally.read,
    unchanged: tally.unchanged,
    leftOut: [...tally.leftOut].map(([why, rows]) => ({ why, rows })),
    rejected: tally.rejectedRows,
    causes: rest > 0 ? [...shown, { why: "other causes", rows: rest }] : shown,
  };
}
