import { expect, test } from "vitest";
import { practiceAskIn } from "#src/core/ask/practice-ask.ts";
import { understandAsk } from "#src/core/ask/understand-ask.ts";

test.each([
  "practice",
  "My practice",
  "show me my practice!",
  "what should I practise today?",
  "what is due in my practice?",
  "Harjutamine",
  "näita mulle minu harjutusi",
  "mida ma täna harjutan?",
  "mida peaksin harjutama",
  "harjoittelu",
  "моя практика",
  "тренировки",
  "упражнения",
  "εξάσκηση",
])("“%s” asks for one's own practice", (text) => {
  expect(understandAsk(text)).toEqual({ do: "practice" });
});

test.each(["league", "the league?", "practice league", "liiga", "лига"])(
  "“%s” asks for the league",
  (text) => {
    expect(understandAsk(text)).toEqual({ do: "league" });
  },
);

test.each([
  "practise price with Kask OÜ",
  "practice with them",
  "harjutame hinda Kaskiga",
  "harjuta",
  "write to League Sports OÜ",
  "Practice Partners Ltd",
  "what should I say to Kask?",
])("“%s” asks for something else", (text) => {
  expect(practiceAskIn(text)).toBeNull();
});
