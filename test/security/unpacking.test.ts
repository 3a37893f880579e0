import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { openTable } from "#src/flows/import/read-table.ts";
import { type ImportFile, readText } from "#src/flows/import/read-text.ts";
import { readWorkbook } from "#src/flows/import/read-workbook.ts";
import { UnreadableFileError } from "#src/flows/import/unreadable-file.ts";
import { type ArchivePart, HAND_MADE, workbookOf } from "../support/workbook.ts";
import { zipOf } from "../support/zip.ts";

const HEADER = `<row r="1"><c r="A1" t="inlineStr"><is><t>client</t></is></c></row>`;
const book = (...more: readonly ArchivePart[]): Buffer =>
  zipOf([...HAND_MADE.workbook(["A"]), ...more]);
const sheet = (rows: string): ArchivePart => HAND_MADE.sheet(1, HEADER + rows);

const refusal = (reading: Promise<unknown>): Promise<string> =>
  reading.then(
    () => "read",
    (fault: unknown) => {
      if (fault instanceof UnreadableFileError) return fault.message;
      throw fault;
    },
  );

describe("a small workbook that would fill the memory is refused", () => {
  test.each([
    ["a cell in the far corner", `<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`],
    ["with single quotes", `<row r='1048576'><c r='XFD1048576'><v>1</v></c></row>`],
    ["a row beyond any spreadsheet", `<row r="99999999999"><c r="A99999999999"><v>1</v></c></row>`],
    ["an empty row beyond any spreadsheet", `<row r="4294967295"></row>`],
    ["a column beyond any spreadsheet", `<row r="2"><c r="ZZZZZZZ2"><v>1</v></c></row>`],
    [
      "a thin sheet",
      `<row r="2"><c r="XFD2"><v>1</v></c></row><row r="90000"><c r="A90000"><v>1</v></c></row>`,
    ],
  ])("%s", async (_, rows) => {
    const bytes = book(sheet(rows));
    expect(bytes.length).toBeLessThan(1_000);
    expect(await refusal(readWorkbook(bytes))).toMatch(/so far out/u);
  });

  test("one long text in many cells", async () => {
    const text = {
      name: "xl/sharedStrings.xml",
      content: `<sst><si><t>${"x".repeat(32_768)}</t></si></sst>`,
    };
    const rows = `<row r="2"><c r="A2" t="s"><v>0</v></c></row>`;
    expect(await refusal(readWorkbook(book(sheet(rows), text)))).toMatch(/32,767 characters/u);
  });

  test("more parts than any workbook has", async () => {
    const parts = Array.from({ length: 5_001 }, (_, at) => ({ name: `xl/${at}.xml`, content: "" }));
    expect(await refusal(readWorkbook(book(...parts)))).toMatch(/unpacks to more than/u);
  });
});

test("an empty cell far out, as formatting leaves it, harms nothing", async () => {
  const rows = `<row r="2"><c r="A2"><v>7</v></c><c r="XFD2" s="1"/></row><row r="900000" ht="15"/>`;
  const [read] = await readWorkbook(book(sheet(rows)));
  expect(read?.rows).toEqual([["client"], ["7"]]);
});

test("entities are not expanded, neither inner ones nor files", async () => {
  const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>`;
  const part = {
    name: "xl/worksheets/sheet1.xml",
    content: `${bomb}<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&b;&f;</t></is></c></row></sheetData></worksheet>`,
  };
  const [read] = await readWorkbook(book(part));
  expect(JSON.stringify(read?.rows)).not.toMatch(/aaaa|root:/u);
});

test.each([
  ["opened and never closed", "<sheet ".repeat(300_000)],
  ["one endless name", `<sheet ${"a".repeat(1_000_000)}>`],
  ["one endless value", `<sheet name="${"a".repeat(1_000_000)}>`],
])(
  "a list of sheets that is %s is looked at once, not again from each place",
  async (_, content) => {
    const parts = [{ name: "xl/workbook.xml", content }, ...HAND_MADE.workbook(["A"]).slice(1)];
    expect(await refusal(readWorkbook(zipOf([...parts, sheet("")])))).toMatch(
      /not as it should be|read/u,
    );
  },
);

test("a workbook that needs more memory or time than is given ends alone", async () => {
  const rows = Array.from({ length: 20_000 }, (_, at) => [at, `text ${at}`, at / 7]);
  const bytes = await workbookOf({ A: [["client", "what", "amount"], ...rows] });
  const scarce = { mostHeapMb: 12, longestMs: 300_000 };
  expect(await refusal(readWorkbook(bytes, scarce))).toMatch(/too big to be read here/u);
  const hasty = { mostHeapMb: 1_500, longestMs: 1 };
  expect(await refusal(readWorkbook(bytes, hasty))).toMatch(/too big to be read here/u);
  expect((await readWorkbook(bytes))[0]?.rows).toHaveLength(20_001);
});

const fileOf = (bytes: Uint8Array): ImportFile => ({
  name: "x.csv.gz",
  async *open() {
    for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
  },
});

async function lengthOf(bytes: Uint8Array): Promise<number> {
  let length = 0;
  for await (const chunk of (await readText(fileOf(bytes))).chunks) length += chunk.length;
  return length;
}

describe("gzip", () => {
  const megabyte = Buffer.alloc(1_000_000, "1,2,3,4,5\n");
  const packed = gzipSync(megabyte);

  test("that unpacks to what no table shrinks from is stopped on the way", async () => {
    expect(packed.length * 100).toBeLessThan(megabyte.length);
    const bomb = Buffer.concat(Array.from({ length: 230 }, () => packed)); // members that follow one another
    expect(await refusal(lengthOf(bomb))).toMatch(/100 times its size/u);
  });

  test("of a small table is read, however well it shrank", async () => {
    expect(await lengthOf(packed)).toBe(1_000_000);
  });

  test("within gzip, or with a zip archive within, is refused", async () => {
    expect(await refusal(lengthOf(gzipSync(packed)))).toMatch(/not UTF-8|binary/u);
    expect(await refusal(lengthOf(gzipSync(book(sheet("")))))).toMatch(/zip archive inside/u);
  });
});

const wide = (columns: number) => Buffer.from(`${"c,".repeat(columns - 1)}c\n1\n`);

test("a header with more columns than any table is refused before its headings are compared", async () => {
  expect(await refusal(openTable(fileOf(wide(300_000))))).toMatch(/300000 columns.*at most 1,000/u);
  expect(await refusal(openTable(fileOf(wide(1_001))))).toMatch(/at most 1,000/u);
  const table = await openTable(fileOf(wide(1_000)));
  expect(table.headings).toHaveLength(1_000);
  await table.close();
});
