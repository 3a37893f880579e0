import { gzipSync } from "node:zlib";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parseDay } from "#src/core/day.ts";
import { importFiles } from "#src/flows/import-files.ts";
import { parseWorkbook } from "#src/flows/import/parse-workbook.ts";
import { UnreadableFileError } from "#src/flows/import/unreadable-file.ts";
import { carefulBooks, fuzzing, nastyText } from "../support/fuzzing.ts";
import { HAND_MADE, workbookOf } from "../support/workbook.ts";
import { zipOf } from "../support/zip.ts";

const HEADINGS = [
  "client",
  "order",
  "date",
  "amount",
  "sku",
  "quantity",
  "currency",
  "name",
  "email",
];
const TODAY = parseDay("2026-06-15");

/** Whether a file went in, was refused in words, or had its bad rows rejected: anything else is thrown. */
async function importing(bytes: Uint8Array): Promise<{ read: number; accounted: number }> {
  const books = carefulBooks();
  const sink = { add: async () => {}, close: async () => "rejects.csv" };
  const outcome = await importFiles(
    { books, today: TODAY, openRejects: async () => sink, tell: () => {} },
    {
      files: [{ name: "x.csv", open: () => inPieces(bytes) }],
      mappings: [],
      kind: null,
      notGoods: [],
      dryRun: false,
    },
  );
  const [tally] = outcome.tallies;
  if (tally === undefined) return { read: 0, accounted: 0 };
  const { read, imported, unchanged, rejectedRows, leftOutRows } = tally;
  return { read, accounted: imported + unchanged + rejectedRows + leftOutRows };
}

async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7);
}

const cell = fc.oneof(
  nastyText,
  fc.constantFrom("K-1", "K-2", "2026-01-05", "2026-02-01", "12.50", "1", "EUR"),
);
const table = fc.record({
  headings: fc.shuffledSubarray(HEADINGS, { minLength: 1 }),
  rows: fc.array(fc.array(cell, { maxLength: 10 }), { maxLength: 12 }),
  delimiter: fc.constantFrom(",", ";", "\t"),
  end: fc.constantFrom("\n", "\r\n", "\r"),
  isQuoted: fc.boolean(),
});

test("no table of hostile cells breaks an import, and each of its rows is accounted for", async () => {
  await fc.assert(
    fc.asyncProperty(table, async ({ headings, rows, delimiter, end, isQuoted }) => {
      const quote = (text: string) => (isQuoted ? `"${text.replaceAll('"', '""')}"` : text);
      const lines = [headings, ...rows.map((cells) => cells.map(quote))];
      const text = lines.map((cells) => cells.join(delimiter)).join(end);
      const { read, accounted } = await importing(Buffer.from(text));
      expect(accounted).toBe(read);
    }),
    fuzzing(250),
  );
});

test("no bytes break an import, packed or not", async () => {
  const bytes = fc.uint8Array({ maxLength: 300 });
  const tried = fc.assert(
    fc.asyncProperty(bytes, fc.boolean(), async (given, isPacked) => {
      await importing(isPacked ? gzipSync(given) : given);
      await importing(isPacked ? gzipSync(given).subarray(0, -3) : given);
    }),
    fuzzing(150),
  );
  await expect(tried).resolves.toBeUndefined();
});

const orRefused = (reading: Promise<unknown>): Promise<unknown> =>
  reading.catch((fault: unknown) => {
    if (!(fault instanceof UnreadableFileError)) throw fault;
  });

const workbook = await workbookOf({
  Orders: [HEADINGS, ["K", "1", new Date(0), 5, "A", 1, "EUR"]],
});

test("no change of its bytes makes a workbook break its reader", async () => {
  const changes = fc.array(fc.record({ at: fc.nat(workbook.length - 1), to: fc.nat(255) }), {
    minLength: 1,
    maxLength: 8,
  });
  const tried = fc.assert(
    fc.asyncProperty(changes, fc.nat(workbook.length), async (given, cutAt) => {
      const broken = Buffer.from(workbook);
      for (const { at, to } of given) broken[at] = to;
      await orRefused(parseWorkbook(broken));
      await orRefused(parseWorkbook(broken.subarray(0, cutAt)));
    }),
    fuzzing(120),
  );
  await expect(tried).resolves.toBeUndefined();
});

const piece = fc.oneof(
  fc.constantFrom(
    "<row>",
    '<row r="2">',
    '<row r="0">',
    '<row r="-5">',
    "</row>",
    '<c r="A2">',
    '<c r="1A">',
    '<c r="A2" t="s">',
    '<c r="A2" t="d">',
    '<c r="A2" s="9">',
    "<c>",
    "</c>",
    "<v>",
    "</v>",
    "<is><t>",
    "</t></is>",
    "<![CDATA[",
    "]]>",
    "<!--",
    "-->",
    "<?xml?>",
    "&amp;",
    "&#0;",
    "&#x110000;",
    "&bad;",
    "</sheetData>",
    "<sheetData>",
    "1e999",
    "NaN",
    "99999999",
    "-1",
    "<",
    ">",
    '"',
    "'",
  ),
  nastyText,
);

test("no XML makes a workbook break its reader", async () => {
  const tried = fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 25 }), fc.boolean(), async (pieces, isList) => {
      const xml = pieces.join("");
      const [list, ...rest] = HAND_MADE.workbook(["A"]);
      const first = isList ? { name: "xl/workbook.xml", content: `<workbook>${xml}` } : list;
      const parts = first === undefined ? rest : [first, ...rest];
      const sheet = HAND_MADE.sheet(1, isList ? "" : xml);
      const strings = { name: "xl/sharedStrings.xml", content: `<sst><si>${xml}</si></sst>` };
      await orRefused(parseWorkbook(zipOf([...parts, sheet, strings])));
    }),
    fuzzing(200),
  );
  await expect(tried).resolves.toBeUndefined();
});
