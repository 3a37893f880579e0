import { expect, test } from "vitest";
import { splitCurrency } from "#src/core/import/read-currency.ts";
import { markShownBy, multiply, readNumber, toMinor } from "#src/core/import/read-number.ts";

function minorOf(text: string, mark: "." | ","): number | null {
  const number = readNumber(splitCurrency(text).body, mark);
  return number === null ? null : toMinor(number, 100);
}

test.each([
  { text: "1234.56", mark: ".", minor: 123_456 },
  { text: "1,234.56", mark: ".", minor: 123_456 },
  { text: "1 234,56", mark: ",", minor: 123_456 },
  { text: "1\u00A0234,56", mark: ",", minor: 123_456 },
  { text: "1\u202F234,56", mark: ",", minor: 123_456 },
  { text: "1.234,56", mark: ",", minor: 123_456 },
  { text: "1'234.56", mark: ".", minor: 123_456 },
  { text: "1.234.567,89", mark: ",", minor: 123_456_789 },
  { text: "1,234,567", mark: ".", minor: 123_456_700 },
  { text: "12,34,567.00", mark: ".", minor: 123_456_700 },
  { text: "€ 12.50", mark: ".", minor: 1_250 },
  { text: "12,50 €", mark: ",", minor: 1_250 },
  { text: "EUR 12.50", mark: ".", minor: 1_250 },
  { text: "-£5", mark: ".", minor: -500 },
  { text: "(12.50)", mark: ".", minor: -1_250 },
  { text: "(€12.50)", mark: ".", minor: -1_250 },
  { text: "12.50-", mark: ".", minor: -1_250 },
  { text: "\u221212.50", mark: ".", minor: -1_250 },
  { text: "+3", mark: ".", minor: 300 },
  { text: ".5", mark: ".", minor: 50 },
  { text: "0", mark: ".", minor: 0 },
  { text: "1.005", mark: ".", minor: 101 },
  { text: "1,234", mark: ".", minor: 123_400 },
  { text: "1,234", mark: ",", minor: 123 },
  { text: "12.50", mark: ",", minor: 1_250 },
] as const)("'$text' with the decimal mark '$mark' is $minor cents", ({ text, mark, minor }) => {
  expect(minorOf(text, mark)).toBe(minor);
});

test.each(["", "abc", "12 34", "1,2,3", "1E+05", "12..5", "--5", "5 pcs", "1 2345,0", "€", "=1+1"])(
  "'%s' is not a number",
  (text) => {
    expect(minorOf(text, ".")).toBeNull();
  },
);

test("a number of fifteen digits is read and one of sixteen is not", () => {
  expect(readNumber("123456789012345", ".")?.units).toBe(123_456_789_012_345);
  expect(readNumber("1234567890123456", ".")).toBeNull();
});

test("quantity times price is exact where floating point is not", () => {
  const [quantity, price] = [readNumber("3", "."), readNumber("1.005", ".")];
  if (quantity === null || price === null) throw new Error("not read");
  expect(toMinor(multiply(quantity, price), 100)).toBe(302); // 3.015: half a cent away from zero
  expect(toMinor({ units: -3015, scale: 3 }, 100)).toBe(-302);
  expect(toMinor({ units: 1500, scale: 0 }, 1)).toBe(1500);
});

test.each([
  { text: "1,234", shows: "open" },
  { text: "0,234", shows: "," },
  { text: "1,23", shows: "," },
  { text: "1234,567", shows: "," },
  { text: "1,234,567", shows: "." },
  { text: "1.234,5", shows: "," },
  { text: "1,234.5", shows: "." },
  { text: "1234", shows: "none" },
] as const)("'$text' shows the decimal mark: $shows", ({ text, shows }) => {
  expect(markShownBy(text)).toBe(shows);
});

test.each([
  { text: "12 EUR", currency: "EUR" },
  { text: "$5", currency: "USD" },
  { text: "100 руб.", currency: "RUB" },
  { text: "100 zł", currency: "PLN" },
  { text: "100", currency: null },
  { text: "100 xyz", currency: null },
])("'$text' names the currency $currency", ({ text, currency }) => {
  expect(splitCurrency(text).currency).toBe(currency);
});
