import { expect, test } from "vitest";
import { joinText, splitText } from "#src/slack/presenters/split-text.ts";

const LIMIT = 20;

test.each([
  ["a text that just fits", "a".repeat(LIMIT), 1],
  ["one character more", "a".repeat(LIMIT + 1), 2],
  ["paragraphs", "First one here.\n\nSecond one here.\n\nThird.", 3],
  ["lines", "first line here\nsecond line here", 2],
  ["words", "these are quite a few words in one line", 3],
  ["nothing at all", "", 1],
])("%s: no part is too long, and together they are the text", (_, text, count) => {
  const split = splitText(text, LIMIT);
  expect(split.parts).toHaveLength(count);
  expect(split.parts.every((part) => part.length <= LIMIT)).toBe(true);
  expect(split.joints).toHaveLength(count - 1);
  expect(joinText(split)).toBe(text);
});

test("a text is parted between paragraphs before lines, and between lines before words", () => {
  expect(splitText("One two three\n\nfour\nfive six", LIMIT).parts[0]).toBe("One two three");
  expect(splitText("One two three\nfour five six", LIMIT).parts[0]).toBe("One two three");
});

test("a character of two halves is never cut through", () => {
  const text = `${"a".repeat(LIMIT - 1)}🙂🙂`;
  const { parts } = splitText(text, LIMIT);
  expect(parts).toEqual(["a".repeat(LIMIT - 1), "🙂🙂"]);
});
