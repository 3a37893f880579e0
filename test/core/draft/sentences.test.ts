import { expect, test } from "vitest";
import { isQuestion, splitSentences } from "#src/core/draft/checks/sentences.ts";

const split = (text: string): string[] => splitSentences(text).map((one) => one.text);

test("Greek ends a question with a semicolon, and other languages do not", () => {
  expect(split("Τι άλλαξε; Ευχαριστούμε.")).toEqual(["Τι άλλαξε;", "Ευχαριστούμε."]);
  expect(split("We waited; nobody came.")).toEqual(["We waited; nobody came."]);
});

test.each([
  ["Τι άλλαξε;", true],
  ["Μιλάω με τον Jaan Kask;", true],
  ["Τίποτα δεν άλλαξε.", false],
  ["What has changed?", true],
  ["Nothing has changed;", false],
])("'%s' asks: %s", (sentence, asks) => {
  expect(isQuestion(sentence)).toBe(asks);
});
