import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { parseDay } from "#src/core/day.ts";
import { rejectLine } from "#src/core/import/rejects-csv.ts";
import { exportFiles } from "#src/core/privacy/export-files.ts";
import { linksFileName, writeLinks } from "#src/flows/survey-file.ts";

const FORMULA = '=HYPERLINK("https://evil.example","Kask")';
const SPLIT = "Kask;=1+1"; // a formula where a semicolon ends a cell

/** What a spreadsheet would run: cells of the file, whichever of the two signs it takes for a cell's end. */
function formulasIn(csv: string): string[] {
  const text = csv.replace(/^\uFEFF/u, "");
  return [",", ";"].flatMap((delimiter) =>
    parse(text, { delimiter, relax_quotes: true, relax_column_count: true })
      .flat()
      .map(String)
      .filter((cell) => /^\s*[=+\-@|%]/u.test(cell)),
  );
}

test.each([
  [
    "rejected rows",
    rejectLine({ file: FORMULA, line: 1, column: SPLIT, value: FORMULA, expected: "" }),
  ],
  [
    "an export of somebody's data",
    exportFiles([{ table: "touches", rows: [{ [SPLIT]: FORMULA, note: SPLIT, who: "@x" }] }])
      .filter(({ name }) => name.endsWith(".csv"))
      .map(({ text }) => text)
      .join(""),
  ],
  [
    "a survey's links",
    writeLinks(
      [
        {
          token: "-aaaaaaaaaaaaaaaaaaaaaaaa",
          clientRef: FORMULA,
          clientName: SPLIT,
          contactName: "+x",
          contactEmail: "@x",
          language: "en",
        },
      ],
      ["products"],
      null,
    ),
  ],
])("%s hold no formula, however the file is opened", (_, csv) => {
  expect(csv).toContain("Kask");
  expect(formulasIn(csv)).toEqual([]);
});

test("a file's name is made by the program alone", () => {
  expect(linksFileName(parseDay("2026-03-01"))).toBe("survey-2026-03.csv");
});
