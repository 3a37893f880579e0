import { expect, test } from "vitest";
import { rejectLine } from "#src/core/import/rejects-csv.ts";

const reject = { file: "o.csv", line: 7, column: "total", expected: "a number as 1234.56" };

test.each([
  { value: "abc", cell: "abc" },
  { value: "=HYPERLINK(1)", cell: "'=HYPERLINK(1)" },
  { value: "+1", cell: "'+1" },
  { value: "-1", cell: "-1" },
  { value: "-1+1", cell: "'-1+1" },
  { value: "@SUM(A1)", cell: "'@SUM(A1)" },
  { value: "\t=1", cell: "'\t'=1" },
  { value: "\r=1", cell: `"'\r'=1"` },
  { value: 'a "b", c', cell: '"a ""b"", c"' },
  { value: "two\nlines", cell: '"two\nlines"' },
  { value: "=a,b", cell: `"'=a,b"` },
])("'$value' is written as $cell, which no spreadsheet runs", ({ value, cell }) => {
  expect(rejectLine({ ...reject, value })).toBe(`o.csv,7,total,${cell},a number as 1234.56\r\n`);
});

test("a heading or a file's name is written as safely as a value", () => {
  const line = rejectLine({ ...reject, file: "=o.csv", column: "=total", value: "" });
  expect(line).toBe("'=o.csv,7,'=total,,a number as 1234.56\r\n");
});
