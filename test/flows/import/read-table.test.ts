import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { openTable } from "#src/flows/import/read-table.ts";
import type { ImportFile } from "#src/flows/import/read-text.ts";

/** A file of these bytes that comes in pieces of `size`. */
function fileOf(content: string | Uint8Array, size = 7): ImportFile {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  return {
    name: "t.csv",
    async *open() {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    },
  };
}

async function read(file: ImportFile) {
  const table = await openTable(file);
  const rows = [];
  for await (const row of table.rows()) rows.push(row);
  return {
    ...table,
    table: rows.map(({ cells }) => cells),
    lines: rows.map((row) => row.lastLine),
  };
}

const text = "klient;märkus\nKohvik Põhja;šokolaad ☕\n";
const table = [["Kohvik Põhja", "šokolaad ☕"]];

test.each([
  { what: "plain", bytes: Buffer.from(text) },
  { what: "with a byte order mark", bytes: Buffer.from(`\uFEFF${text}`) },
  { what: "gzip, known by its first bytes", bytes: gzipSync(text) },
  { what: "gzip of a file with a byte order mark", bytes: gzipSync(`\uFEFF${text}`) },
  { what: "with a line for spreadsheets", bytes: Buffer.from(`sep=;\r\n${text}`) },
  { what: "with carriage returns only", bytes: Buffer.from(text.replaceAll("\n", "\r")) },
])("a file is read: $what", async ({ bytes }) => {
  for (const size of [1, 3, 1_000]) {
    const found = await read(fileOf(bytes, size));
    expect(found).toMatchObject({ headings: ["klient", "märkus"], delimiter: ";", table });
  }
});

test("quoted line ends belong to the cell, and every row knows its last line", async () => {
  const found = await read(fileOf('a,b\r\n1,"x\r\ny"\r\n\r\n , \n2,12" pipe\n3,"say ""hi"""'));
  expect(found.table).toEqual([
    ["1", "x\r\ny"],
    ["2", '12" pipe'],
    ["3", 'say "hi"'],
  ]);
  expect(found.lines).toEqual([3, 6, 7]);
});

test("rows with too few or too many cells are given as they are", async () => {
  expect((await read(fileOf("a,b\n1\n1,2,3\n"))).table).toEqual([["1"], ["1", "2", "3"]]);
});

test.each([
  {
    what: "Latin-1",
    bytes: Buffer.from("a,b\n1,2\nP\u00F5hja,3\n", "latin1"),
    says: /not UTF-8 \(see line 3\)/,
  },
  {
    what: "UTF-8 cut off in a letter",
    bytes: Buffer.from("a,b\n1,õ").subarray(0, 7),
    says: /not UTF-8/,
  },
  { what: "UTF-16", bytes: Buffer.from("\uFEFFa,b\n", "utf16le"), says: /UTF-16/ },
  { what: "a workbook", bytes: Buffer.from("PK\u0003\u0004rest"), says: /workbook/ },
  { what: "binary", bytes: Buffer.from("a,b\n\u0000\u0001"), says: /binary/ },
  {
    what: "damaged gzip",
    bytes: gzipSync(text.repeat(9)).subarray(0, 40),
    says: /cut off or damaged/,
  },
  {
    what: "an open quotation mark",
    bytes: Buffer.from('a,b\n1,2\n"3,4\n5,6\n'),
    says: /line 3 .*never closed/,
  },
  { what: "empty", bytes: Buffer.from(""), says: /empty/ },
  { what: "blank", bytes: Buffer.from("\n\n"), says: /empty/ },
])("a file that is $what is refused with the reason", async ({ bytes, says }) => {
  await expect(read(fileOf(bytes, 1_000))).rejects.toMatchObject({
    name: "UnreadableFileError",
    message: expect.stringMatching(says),
  });
});

test("reading stops and the file is closed when nobody wants more rows", async () => {
  let closed = false;
  let given = 0;
  const endless: ImportFile = {
    name: "endless.csv",
    async *open() {
      try {
        yield Buffer.from("a,b\n");
        for (; given < 100_000; given++) yield Buffer.from("1,2\n".repeat(1_000));
      } finally {
        closed = true;
      }
    },
  };
  const opened = await openTable(endless);
  for await (const row of opened.rows()) if (row.lastLine > 10) break;
  await opened.close();
  await expect.poll(() => closed).toBe(true);
  expect(given).toBeLessThan(1_000);
});

test("a slow reader holds the file back", async () => {
  let given = 0;
  const fast: ImportFile = {
    name: "fast.csv",
    async *open() {
      yield Buffer.from("a,b\n");
      for (; given < 2_000; given++) yield Buffer.from("1,2\n".repeat(5_000));
    },
  };
  const opened = await openTable(fast);
  const rows = opened.rows();
  await rows.next();
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(given).toBeLessThan(100);
  await opened.close();
});
