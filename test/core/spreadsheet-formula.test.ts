import { assert, constantFrom, property, string } from "fast-check";
import { expect, test } from "vitest";
import { withoutFormula } from "#src/core/spreadsheet-formula.ts";

test.each([
  ["Kohvik Põhja", "Kohvik Põhja"],
  ["a-b = c", "a-b = c"],
  ["-12.50", "-12.50"],
  ["=1+1", "'=1+1"],
  ["+372 5123", "'+372 5123"],
  ["-2+3", "'-2+3"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["|calc", "'|calc"],
  ["＝1+1", "'＝1+1"],
  ["  =1", "  '=1"],
  ['"=1', `"'=1`],
  ["\t=1", "'\t'=1"],
  ["\r\n=1", "'\r\n'=1"],
  ["a;=1", "a;'=1"],
  ["a\n=1", "a\n'=1"],
  ["a\t+1", "a\t'+1"],
])("%j is written as %j", (cell, written) => {
  expect(withoutFormula(cell)).toBe(written);
});

const SIGNS = "= + - @ | % ; , \t \r \n ' \" a 1 ＝".split(" ").concat(" ");

test("however a spreadsheet cuts the line, no piece of any text begins as a formula", () => {
  const cell = string({ unit: constantFrom(...SIGNS) });
  assert(
    property(cell, (given) => {
      const pieces = withoutFormula(given).split(/[;\t\r\n]/u);
      const isNumber = /^-?\d+(?:\.\d+)?$/u.test(given);
      expect(isNumber || pieces.every((piece) => !/^[\s"]*[=+\-@|%＝]/u.test(piece))).toBe(true);
    }),
    { seed: 8, numRuns: 2_000 },
  );
});
