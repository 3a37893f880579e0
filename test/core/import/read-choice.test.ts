import { expect, test } from "vitest";
import {
  readChannel,
  readDirection,
  readFlag,
  readLanguage,
  readSubject,
} from "#src/core/import/read-choice.ts";
import { readCountry } from "#src/core/import/read-country.ts";

test.each([
  ["EE", "EE"],
  ["ee", "EE"],
  ["Estonia", "EE"],
  ["Eesti", "EE"],
  ["Viro", "EE"],
  ["Эстония", "EE"],
  ["Finland", "FI"],
  ["Suomi", "FI"],
  ["Deutschland", "DE"],
  ["United Kingdom", "GB"],
  ["UK", "GB"],
  ["EIRE", "IE"],
  ["Ελλάδα", "GR"],
  ["България", "BG"],
  ["Atlantis", null],
  ["European Union", null],
  ["", null],
])("country '%s' is %s", (text, code) => {
  expect(readCountry(text)).toBe(code);
});

test.each([
  ["et", "et"],
  ["et-EE", "et"],
  ["ET", "et"],
  ["Estonian", "et"],
  ["eesti", "et"],
  ["suomi", "fi"],
  ["русский", "ru"],
  ["Ελληνικά", "el"],
  ["pl", "pl"],
  ["Klingon", null],
])("language '%s' is %s", (text, code) => {
  expect(readLanguage(text)).toBe(code);
});

test("words of a cell are known in several languages", () => {
  expect(["yes", "JAH", "да", "1"].map(readFlag)).toEqual([true, true, true, true]);
  expect(["no", "ei", "нет", "perhaps"].map(readFlag)).toEqual([false, false, false, null]);
  expect(["Inbound", "outgoing", "sideways"].map(readDirection)).toEqual(["in", "out", null]);
  expect(["Phone call", "E-Mail", "kohtumine", "fax"].map(readChannel)).toEqual([
    "call",
    "e-mail",
    "visit",
    null,
  ]);
  expect(["Delivery", "laatu", "цена", "weather"].map(readSubject)).toEqual([
    "delivery",
    "quality",
    "price",
    null,
  ]);
});
