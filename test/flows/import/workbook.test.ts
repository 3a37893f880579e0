import { expect, test } from "vitest";
import { parseDay } from "#src/core/day.ts";
import { chooseSheet } from "#src/flows/import/choose-sheet.ts";
import { openTable } from "#src/flows/import/read-table.ts";
import type { ImportFile } from "#src/flows/import/read-text.ts";
import { MOST_UNPACKED } from "#src/flows/import/repack-workbook.ts";
import { surveyFile } from "#src/flows/import/survey-file.ts";
import { UnclearColumnsError, WhichSheetError } from "#src/flows/import/unreadable-file.ts";
import { HAND_MADE, workbookOf } from "../../support/workbook.ts";
import { zipOf } from "../../support/zip.ts";

const fileOf = (bytes: Buffer): ImportFile => ({
  name: "book.xlsx",
  async *open() {
    for (let at = 0; at < bytes.length; at += 10_000) yield bytes.subarray(at, at + 10_000);
  },
});

const NO_WISHES = { mappings: [], kind: null };

async function read(bytes: Buffer, sheet: string | null = null) {
  const chosen = await chooseSheet(fileOf(bytes), { ...NO_WISHES, sheet });
  const table = await openTable(chosen);
  const rows = [];
  for await (const row of table.rows()) rows.push(row);
  return { sheet: chosen.sheet, headings: table.headings, rows };
}

const survey = (bytes: Buffer) =>
  surveyFile(fileOf(bytes), NO_WISHES, { today: parseDay("2026-06-15"), onRow: () => {} });

const HEADER = ["Customer ID", "Order", "Date", "Amount"];
const day = new Date(Date.UTC(2026, 2, 3));

test("cells become texts that can be read in one way only", async () => {
  const { rows } = await read(
    await workbookOf({
      Orders: [
        HEADER,
        [1001, "A-1", day, 12.5],
        ["007", 12, new Date(Date.UTC(2026, 2, 3, 14, 30)), 1.234],
        ["K1", true, "04/05/2026", 1.1 + 2.2],
        ["K1", null, null, { value: 0.15, format: "0%" }],
        ["K1", 4006381333931, "x", 0.0000012],
      ],
    }),
  );
  expect(rows.map(({ cells }) => cells)).toEqual([
    ["1001", "A-1", "2026-03-03", "12.5"],
    ["007", "12", "2026-03-03T14:30:00", "1.2340"],
    ["K1", "true", "04/05/2026", "3.3"],
    ["K1", "", "", "0.15"],
    ["K1", "4006381333931", "x", "0.0000012"],
  ]);
});

test("a number with three decimals is no thousand, whatever the other cells are written like", async () => {
  const bytes = await workbookOf({
    Orders: [HEADER, ["K1", "1", day, 1.234], ["K1", "2", day, "1.234,50"]],
  });
  const { formats } = await survey(bytes);
  expect(formats.doubts).toEqual([]);
});

test("a title, blank rows and a header further down; rows keep the spreadsheet's numbers", async () => {
  const { sheet, headings, rows } = await read(
    await workbookOf({
      Report: [
        ["Sales 2026", null, null, null],
        [null, null, null, null],
        HEADER,
        ["K1", "1", day, 10],
        [null, null, null, null],
        ["K2\nBranch", "2", day, 20],
      ],
    }),
  );
  expect(headings).toEqual(HEADER);
  expect(rows.map(({ lastLine }) => lastLine)).toEqual([4, 7]); // with one line end in a cell, taken off later
  expect(sheet?.notes).toEqual(["1 row above the header in row 3: left out"]);
});

test("of several sheets the only one that can be read is taken, and the others are named", async () => {
  const bytes = await workbookOf({
    Notes: [["Remember the milk"]],
    Orders: [HEADER, ["K1", "1", day, 10]],
    Empty: [],
  });
  const { sheet } = await read(bytes);
  expect(sheet).toMatchObject({ name: "Orders", others: ["Notes", "Empty"] });
});

test("where several could be meant it asks, with 200 sheets as with two", async () => {
  const one = [HEADER, ["K1", "1", day, 10]];
  const names = Array.from({ length: 200 }, (_, at) => `Week ${at + 1}`);
  const bytes = await workbookOf(Object.fromEntries(names.map((name) => [name, one])));
  const fault = await read(bytes).catch((error: unknown) => error);
  if (!(fault instanceof WhichSheetError)) throw new Error(String(fault));
  expect(fault.sheets).toEqual(names);
  expect(fault.message).toContain("'Week 20' and 180 more; name one with --sheet NAME");
  expect((await read(bytes, "Week 7")).sheet?.name).toBe("Week 7");
  await expect(read(bytes, "Week 201")).rejects.toThrow("there is no sheet 'Week 201'");
});

test("columns that say nothing are shown with the first rows", async () => {
  const bytes = await workbookOf({
    S: [
      ["a", "b"],
      [1, 2],
      [3, 4],
    ],
  });
  const fault = await survey(bytes).catch((error: unknown) => error);
  if (!(fault instanceof UnclearColumnsError)) throw new Error(String(fault));
  expect(fault.message).toContain("Name a column with --map column=field");
  expect(fault.rows).toEqual([
    ["a", "b"],
    ["1", "2"],
    ["3", "4"],
  ]);
});

const text = (cell: string, value: string): string =>
  `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`;

test("merged cells and cells with errors are named, not passed over", async () => {
  const header = HEADER.map((name, at) => text(`${"ABCD"[at]}1`, name)).join("");
  const bytes = zipOf([
    ...HAND_MADE.workbook(["Orders &amp; more"]),
    HAND_MADE.sheet(
      1,
      `<row r="1">${header}</row><row r="2">${text("A2", "K1")}${text("B2", "1")}<c r="C2" t="e"><v>#N/A</v></c><c r="D2"><v>5</v></c></row><row r="3"><c r="B3"><v>2</v></c></row>`,
      '<mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>',
    ),
  ]);
  const { sheet, rows } = await read(bytes);
  expect(sheet?.name).toBe("Orders & more");
  expect(sheet?.notes).toEqual([
    expect.stringContaining("merged cells (A2:A3)"),
    "1 cell holds an error such as #N/A: read as blank",
  ]);
  expect(rows[0]?.cells).toEqual(["K1", "1", "", "5"]);
});

const good = [...HAND_MADE.workbook(["S"]), HAND_MADE.sheet(1, "")];

test.each([
  { what: "an empty workbook", bytes: zipOf(good), says: /the workbook is empty/ },
  { what: "a cut-off one", bytes: zipOf(good).subarray(0, 300), says: /cut off or damaged/ },
  {
    what: "one with macros",
    bytes: zipOf([...good, { name: "xl/vbaProject.bin", content: "x" }]),
    says: /macros/,
  },
  {
    what: "one with a password",
    bytes: zipOf(good.map((part) => ({ ...part, flags: 1 }))),
    says: /password/,
  },
  { what: "a zip archive", bytes: zipOf([{ name: "a.csv", content: "a" }]), says: /zip archive/ },
  {
    what: "another kind",
    bytes: zipOf([{ name: "content.xml", content: "" }]),
    says: /\.ods/,
  },
  {
    what: "one that says it is huge",
    bytes: zipOf([...good, { name: "xl/a.xml", content: "x", claims: MOST_UNPACKED + 1 }]),
    says: /unpacks to more than 300 MB/,
  },
  {
    what: "one that is huge and does not say so",
    bytes: zipOf([
      ...good,
      { name: "xl/a.xml", content: Buffer.alloc(MOST_UNPACKED + 1), claims: 10 },
    ]),
    says: /unpacks to more than 300 MB/,
  },
  {
    what: "broken XML",
    bytes: zipOf([
      ...HAND_MADE.workbook(["S"]),
      HAND_MADE.sheet(1, '<row r="1"><c r="A1" s="9"><v>1</v></c></row>'),
    ]),
    says: /not as it should be/,
  },
])("$what is refused in words", async ({ bytes, says }) => {
  await expect(read(bytes)).rejects.toThrow(says);
});

test("an old workbook is told from a new one", async () => {
  const old = Buffer.from("d0cf11e0a1b11ae1".padEnd(64, "0"), "hex");
  await expect(survey(old)).rejects.toThrow("old workbook (.xls) or one with a password");
});
