import { expect, test } from "vitest";
import { sniffDelimiter } from "#src/core/import/sniff-delimiter.ts";

test.each([
  { text: "a,b,c\n1,2,3\n", delimiter: "," },
  { text: "a;b;c\n1,5;2,5;3,5\n1,0;2,0;3,0\n", delimiter: ";" },
  { text: "a\tb\n1,2;3\t4\n", delimiter: "\t" },
  { text: 'a;b\n"x, y, z";2\n"p, q, r";3\n', delimiter: ";" },
  { text: 'a,b\n"x;y\n;;;",2\n', delimiter: "," },
  { text: "client;name\n1;A, B and C\n2;D, E and F\n", delimiter: ";" },
  { text: "alone\n1\n", delimiter: "," },
  { text: "", delimiter: "," },
])("$text is cut by '$delimiter'", ({ text, delimiter }) => {
  expect(sniffDelimiter(text, true)).toBe(delimiter);
});

test("a row that the sample cuts off does not count", () => {
  expect(sniffDelimiter("a;b;c\n1;2;3\n4,4,4,4", false)).toBe(";");
});
