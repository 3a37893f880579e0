import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readQuoted } from "#src/flows/import/read-quoted.ts";
import { readRecords } from "#src/flows/import/read-records.ts";
import type { TableRow } from "#src/flows/import/table-row.ts";

async function* inPieces(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

/** The rows, or the words of the fault that ended them; of its line they only say "or soon after". */
async function gather(batches: AsyncIterable<readonly TableRow[]>) {
  const rows: TableRow[] = [];
  try {
    for await (const batch of batches) rows.push(...batch);
    return { rows, fault: null };
  } catch (fault) {
    return { rows: null, fault: String(fault).replace(/line \d+/u, "line") };
  }
}

const piece = fc.constantFrom(
  "a",
  "1,5",
  " ",
  ",",
  '"',
  '""',
  '"x"',
  '"y,z"',
  '"p\nq"',
  "\n",
  "\r\n",
  "\r",
);

test("any text is cut into the same rows as by the parser that knows all cells", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join("")),
      fc.integer({ min: 1, max: 9 }),
      async (text, size) => {
        const cut = await gather(readRecords(inPieces(text, size), ",", 2));
        expect(cut).toEqual(await gather(readQuoted(inPieces(text, size), ",", 2)));
      },
    ),
    { numRuns: 3000, seed: 8 },
  );
});

test("rows after a cell with a line end keep their lines, and none is lost on the way", async () => {
  const plain = Array.from({ length: 1_200 }, (_, at) => `${at},"say ""hi"", ${at}"`);
  const text = [...plain, '1200,"two\nlines"', ...plain].join("\n");
  const { rows } = await gather(readRecords(inPieces(text, 1_000), ",", 0));
  expect(rows).toHaveLength(2_401);
  expect(rows?.[7]).toEqual({ cells: ["7", 'say "hi", 7'], lastLine: 8 });
  expect(rows?.[1_200]).toEqual({ cells: ["1200", "two\nlines"], lastLine: 1_202 });
  expect(rows?.at(-1)).toEqual({ cells: ["1199", 'say "hi", 1199'], lastLine: 2_402 });
});

test("a reader that stops early closes the text", async () => {
  let isClosed = false;
  const text = async function* (): AsyncGenerator<string> {
    try {
      for (;;) yield "1,2\n";
    } finally {
      isClosed = true;
    }
  };
  for await (const batch of readRecords(text(), ",", 0)) {
    expect(batch[0]?.cells).toEqual(["1", "2"]);
    break;
  }
  expect(isClosed).toBe(true);
});
