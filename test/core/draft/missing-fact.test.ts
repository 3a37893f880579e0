import { expect, test } from "vitest";
import { parseDay } from "#src/core/day.ts";
import { chooseLanguage, guessLanguages } from "#src/core/draft/choose-language.ts";
import { DEFAULT_LANGUAGES } from "#src/core/settings/language-settings.ts";
import type { DraftIntent } from "#src/core/draft/draft-terms.ts";
import type { FactSheet } from "#src/core/draft/fact-sheet.ts";
import { missingFact } from "#src/core/draft/missing-fact.ts";
import { bareSheet, factSheet, wrongedSheet } from "../../support/fact-sheets.ts";

const asked = (intent: DraftIntent, sheet: FactSheet) =>
  missingFact({ intent, language: "en", languageGuesses: null }, sheet)?.about ?? null;
const changed = (language: "en" | "et") =>
  factSheet({ changed: { text: "We pack twice.", language, on: null } });
const client = (id: string) => ({ id, source: "client-words", confidence: "high" }) as const;

test.each<[DraftIntent, string, FactSheet, string | null]>([
  ["apology", "nothing went wrong that we know of", factSheet(), "incident"],
  ["apology", "a complaint says what", wrongedSheet(), null],
  ["apology", "the recorded reason says what", factSheet({ reason: client("B5") }), null],
  ["apology", "the reason is not our doing", factSheet({ reason: client("A1") }), null],
  ["apology", "they had it", factSheet({ apologySentOn: parseDay("2026-03-01") }), null],
  ["what-changed", "nobody has noted what", factSheet(), "changed"],
  ["what-changed", "it is noted in the language", changed("en"), null],
  ["what-changed", "it is noted in another language", changed("et"), "changed"],
  ["offer", "nothing is approved", factSheet(), "offer"],
  ["reason-finding", "no contact, but they have ordered", factSheet({ contact: null }), null],
  ["reason-finding", "nothing is known but the name", bareSheet(), "contact"],
  ["apology", "nothing is known: one question, the one that matters", bareSheet(), "incident"],
])("%s, %s", (intent, _, sheet, question) => {
  expect(asked(intent, sheet)).toBe(question);
});

test.each([
  [{ language: "lv", country: "LV" }, "lv", null],
  [{ language: null, country: "EE" }, "et", null],
  [{ language: null, country: "LV" }, "en", "en"],
  [{ language: null, country: "KZ" }, "en", "ru"],
  [{ language: null, country: null }, "en", "en"],
])("%j is written to in %s; the first guess when asked: %s", (given, language, guess) => {
  expect(chooseLanguage(given, DEFAULT_LANGUAGES)).toBe(language);
  const guesses = guessLanguages(given, DEFAULT_LANGUAGES);
  expect(guesses?.[0] ?? null).toBe(guess);
  expect(new Set(guesses).size).toBe(guess === null ? 0 : 6);
});

test("the language is asked for before the contact, and after what the draft is about", () => {
  const wanted = { intent: "check-in", language: "en", languageGuesses: ["en", "ru"] } as const;
  expect(missingFact(wanted, bareSheet())).toEqual({ about: "language", likely: ["en", "ru"] });
  expect(missingFact({ ...wanted, intent: "offer" }, bareSheet())?.about).toBe("offer");
});
