import type { LeftOut } from "#src/core/import/convert-order.ts";
import { dayOrderSays } from "#src/core/import/column-formats.ts";
import { fieldsOf, kindSays } from "#src/core/import/fields.ts";
import type { Tally } from "#src/core/import/tally.ts";
import type { Survey } from "#src/flows/import/survey-file.ts";
import { alignTable, type Column } from "./table.ts";

const DELIMITER_SAYS = new Map([
  [",", "commas"],
  [";", "semicolons"],
  ["\t", "tabs"],
]);

const COLUMNS: readonly Column[] = [
  { title: "column", align: "left", widest: 32 },
  { title: "read as", align: "left", widest: 16 },
  { title: "that is", align: "left", widest: 36 },
  { title: "for example", align: "left", widest: 32 },
];

/** What a file was understood to be, before anything of it is written. */
export function reportSurvey(survey: Survey): string[] {
  const { file, header, rowCount, examples } = survey;
  const rows = fieldsOf[header.kind].flatMap((field) => {
    const index = header.columns.get(field.name);
    if (index === undefined) return [];
    const heading = header.headings[index] ?? "";
    return [
      [heading, field.name, field.says + formatNote(survey, field.name), examples[index] ?? ""],
    ];
  });
  const used = new Set(header.columns.values());
  const unused = header.headings
    .filter((heading, index) => heading !== "" && !used.has(index))
    .map((each) => `'${each}'`);
  return [
    `${file.name}: ${kindSays[header.kind]}, ${count(rowCount)} rows, ${sayForm(survey)}`,
    ...alignTable(COLUMNS, rows).map((text) => `  ${text}`),
    ...(unused.length > 0 ? [`  not used: ${unused.join(", ")}`] : []),
    ...[...(file.sheet?.notes ?? []), ...survey.formats.doubts].map(
      (doubt) => `  please check: ${doubt}`,
    ),
  ];
}

function sayForm({ file: { sheet }, compressed, delimiter }: Survey): string {
  if (sheet !== undefined)
    return `sheet '${sheet.name}'${sheet.others.length > 0 ? ` of ${sheet.others.length + 1}` : ""}`;
  const packed = compressed ? "gzip, " : "";
  return `${packed}separated by ${DELIMITER_SAYS.get(delimiter ?? "") ?? delimiter}`;
}

function formatNote({ formats }: Survey, field: string): string {
  const order = formats.dayOrders.get(field);
  const mark = formats.decimalMarks.get(field);
  if (order !== undefined) return `, ${dayOrderSays[order]}`;
  return mark === "," ? ", decimal comma" : "";
}

const LEFT_OUT_SAYS: Readonly<Record<LeftOut, string>> = {
  "no-client": "without a client",
  "not-goods": "not goods (postage, fees and such; see --not-goods)",
  "nothing-charged": "nothing charged",
  repeated: "repeated in the file",
};

/** What became of a file's rows. */
export function reportTally(
  name: string,
  tally: Tally,
  {
    seconds,
    dryRun,
    rejects,
  }: { readonly seconds: number; readonly dryRun: boolean; readonly rejects: string | null },
): string[] {
  const speed = seconds >= 1 ? `, ${count(Math.round(tally.read / seconds))} rows/s` : "";
  const where = rejects === null ? "" : `  see ${rejects}`;
  return [
    `${name}: ${count(tally.read)} rows read in ${seconds.toFixed(1)} s${speed}`,
    total(dryRun ? "would go in" : "imported", tally.imported),
    ...(dryRun ? [] : [total("unchanged", tally.unchanged)]),
    total("left out", tally.leftOutRows),
    ...[...tally.leftOut].map(([why, rows]) => cause(rows, LEFT_OUT_SAYS[why])),
    total("rejected", tally.rejectedRows) + where,
    ...byNumber(tally.rejected).map(([why, rows]) => cause(rows, why)),
    ...warnings(tally),
  ];
}

const CAUSES_SHOWN = 20;

function byNumber(causes: ReadonlyMap<string, number>): readonly (readonly [string, number])[] {
  const sorted = [...causes].toSorted(([, a], [, b]) => b - a);
  const rest = sorted.slice(CAUSES_SHOWN).reduce((sum, [, rows]) => sum + rows, 0);
  return [...sorted.slice(0, CAUSES_SHOWN), ...(rest > 0 ? [["other causes", rest] as const] : [])];
}

function warnings(tally: Tally): string[] {
  const withoutClient = tally.leftOut.get("no-client") ?? 0;
  return withoutClient * 2 > tally.read
    ? ["  please check: most rows have no client; is the client's column the right one?"]
    : [];
}

function total(title: string, rows: number): string {
  return `  ${title.padEnd(12)}${count(rows).padStart(11)}`;
}

function cause(rows: number, why: string): string {
  return `${count(rows).padStart(16)}  ${why}`;
}

function count(rows: number): string {
  return rows.toLocaleString("en");
}
