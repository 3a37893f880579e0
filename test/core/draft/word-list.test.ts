import { expect, test } from "vitest";
import { findClues } from "#src/core/draft/checks/clue.ts";
import { wordList } from "#src/core/draft/checks/word-list.ts";

const found = (text: string, pattern: RegExp): string[] =>
  Array.from(text.matchAll(pattern), ([hit]) => hit);

test("a stem finds every word that begins with it, a word only itself", () => {
  expect(found("Вина, винаги, невинен", wordList("вин-"))).toEqual(["Вина", "винаги"]);
  expect(found("вина винаги", wordList("вина"))).toEqual(["вина"]);
});

test("a phrase is written with its spaces held, and may be parted by a comma", () => {
  const list = wordList("без_Вас- моля,?_върнете");
  expect(found("без вас; Моля, върнете се", list)).toEqual(["без вас", "Моля, върнете"]);
  expect(found("без кого вас", list)).toEqual([]);
});

test("stems stand in groups too", () => {
  expect(found("новому поставщику", wordList("(?:нов|друг)-_(?:поставщик|партнёр)-"))).toEqual([
    "новому поставщику",
  ]);
});

test("a phrase means nothing beside what takes its meaning away, or in a question", () => {
  const clues = [
    { any: wordList("скидк-"), unless: wordList("конкурент-"), notInQuestion: true },
  ] as const;
  const hits = (text: string): number => findClues(text, clues).length;
  expect(hits("Дадим скидку и ещё скидку.")).toBe(2);
  expect(hits("Скидку дал конкурент.")).toBe(0);
  expect(hits("Нужна ли Вам скидка?")).toBe(0);
});
