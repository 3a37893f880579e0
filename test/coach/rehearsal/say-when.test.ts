import { expect, test } from "vitest";
import { sayDay, sayMonth } from "#src/coach/rehearsal/say-when.ts";
import { addDays, parseDay } from "#src/core/day.ts";
import type { DraftLanguage } from "#src/core/draft/draft-terms.ts";

const TODAY = parseDay("2026-06-01");

const said: readonly (readonly [DraftLanguage, string, string, string])[] = [
  ["en", "in March", "in March 2014", "on Wednesday 3 June"],
  ["et", "märtsis", "2014. aasta märtsis", "kolmapäeval, 3. juunil"],
  ["fi", "maaliskuussa", "maaliskuussa 2014", "keskiviikkona 3. kesäkuuta"],
  ["ru", "в марте", "в марте 2014 года", "в среду, 3 июня"],
  ["bg", "през март", "през март 2014 година", "в сряда, 3 юни"],
  ["el", "τον Μάρτιο", "τον Μάρτιο του 2014", "την Τετάρτη 3 Ιουνίου"],
];

test.each(said)("in '%s': %s, %s, %s", (language, month, longAgo, day) => {
  expect(sayMonth(parseDay("2026-03-10"), TODAY, language)).toBe(month);
  expect(sayMonth(parseDay("2014-03-10"), TODAY, language)).toBe(longAgo);
  expect(sayDay(parseDay("2026-06-03"), language)).toBe(day);
});

test("the year is named from 300 days on", () => {
  expect(sayMonth(addDays(TODAY, -299), TODAY, "en")).toBe("in August");
  expect(sayMonth(addDays(TODAY, -300), TODAY, "en")).toBe("in August 2025");
});

test("every month and weekday has its own words in every language", () => {
  for (const [language] of said) {
    const months = Array.from({ length: 12 }, (_, i) => {
      const day = parseDay(`2026-${String(i + 1).padStart(2, "0")}-05`);
      return sayMonth(day, day, language);
    });
    const days = Array.from({ length: 7 }, (_, i) => sayDay(addDays(TODAY, i), language));
    const weekdays = days.map((words) => words.replaceAll(/[\d.,]/gu, "").trim());
    expect(new Set(months).size).toBe(12);
    expect(new Set(weekdays).size).toBe(7);
  }
});
