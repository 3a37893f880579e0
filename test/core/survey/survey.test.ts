import { describe, expect, test } from "vitest";
import { parseDay } from "#src/core/day.ts";
import { draftLanguageSchema } from "#src/core/draft/draft-terms.ts";
import { badMarks, readAnswer, readMarks } from "#src/core/survey/survey-answer.ts";
import {
  isAskingTime,
  monthOf,
  monthsBefore,
  takesAnswers,
} from "#src/core/survey/survey-month.ts";
import { QUESTION_IDS } from "#src/core/survey/survey-questions.ts";
import { countSurvey } from "#src/core/survey/survey-result.ts";
import { surveySettingsSchema } from "#src/core/survey/survey-settings.ts";
import { SURVEY_TEXTS } from "#src/core/survey/survey-texts.ts";
import { type SurveyCandidate, whoIsAsked } from "#src/core/survey/who-is-asked.ts";

const MARCH = parseDay("2026-03-01");

test.each([
  ["2026-03-01", true],
  ["2026-03-05", true],
  ["2026-03-06", false],
  ["2026-03-31", false],
])("clients are asked on %s: %s", (day, asks) => {
  expect(isAskingTime(parseDay(day))).toBe(asks);
});

test.each([
  ["2026-02-28", false],
  ["2026-03-01", true],
  ["2026-03-10", true],
  ["2026-03-11", false],
  ["2026-04-01", false],
])("March's survey takes answers on %s: %s", (day, takes) => {
  expect(takesAnswers(MARCH, parseDay(day))).toBe(takes);
});

test("months are counted back over a year's end", () => {
  expect(monthOf(parseDay("2026-03-31"))).toBe("2026-03-01");
  expect(monthsBefore(MARCH, 0)).toBe("2026-03-01");
  expect(monthsBefore(MARCH, 3)).toBe("2025-12-01");
});

const candidate: SurveyCandidate = {
  clientId: "c",
  name: "Kohvik",
  contactId: null,
  language: null,
  country: "EE",
  doNotContact: false,
  isGone: false,
  wantsPeace: false,
  lastAskedIn: null,
};

test.each([
  [{}, null],
  [{ doNotContact: true }, "do-not-contact"],
  [{ isGone: true }, "gone"],
  [{ wantsPeace: true }, "wants-peace"],
  [{ lastAskedIn: parseDay("2026-01-01") }, "asked-lately"],
  [{ lastAskedIn: parseDay("2025-12-01") }, null],
])("once a quarter, and only who may be asked: %j -> %s", (change, why) => {
  const { asked, left } = whoIsAsked([{ ...candidate, ...change }], {
    month: MARCH,
    everyMonths: 3,
  });
  expect(asked).toHaveLength(why === null ? 1 : 0);
  const counted = Object.entries(left).filter(([, clients]) => clients > 0);
  expect(counted).toEqual(why === null ? [] : [[why, 1]]);
});

test.each([
  [1, false],
  [2, true],
])("with every %d months a client of last month is held back: %s", (everyMonths, held) => {
  const lastAskedIn = parseDay("2026-02-01");
  const { asked } = whoIsAsked([{ ...candidate, lastAskedIn }], { month: MARCH, everyMonths });
  expect(asked).toHaveLength(held ? 0 : 1);
});

describe("an answer", () => {
  const QUESTIONS = ["products", "delivery", "sales"] as const;
  const typed = (given: Readonly<Record<string, string>>) =>
    readAnswer(QUESTIONS, (field) => given[field] ?? "");

  test("is whole or says what is missing", () => {
    expect(typed({ products: "1", delivery: "0", sales: "6" })).toEqual({
      ok: false,
      missing: ["delivery", "sales"],
    });
    expect(typed({ products: "1", delivery: " 5 ", sales: "3", prices: "1" })).toEqual({
      ok: true,
      answer: { marks: { products: 1, delivery: 5, sales: 3 }, comment: null },
    });
  });

  test("keeps a comment without control characters and within its length", () => {
    const all = { products: "1", delivery: "1", sales: "1" };
    const read = typed({ ...all, comment: ` a\u0000b\nc${"x".repeat(2000)}` });
    expect(read.ok && read.answer.comment?.startsWith("ab\ncx")).toBe(true);
    expect(read.ok && read.answer.comment?.length).toBe(1000);
  });

  test.each([
    [{ delivery: 3 }, []],
    [{ delivery: 2 }, ["delivery"]],
    [{ products: 2, delivery: 1, sales: 5 }, ["delivery", "products"]],
  ])("%j is bad in %j, worst first", (marks, bad) => {
    expect(badMarks(marks).map(({ id }) => id)).toEqual(bad);
  });

  test("that cannot be read as kept is none", () => {
    expect(readMarks({ delivery: 9 })).toEqual({});
    expect(readMarks(null)).toEqual({});
    expect(readMarks({ delivery: 4 })).toEqual({ delivery: 4 });
  });
});

test("means are over those who answered; gifts count only with an answer", () => {
  const result = countSurvey(
    ["products", "delivery", "sales"],
    [
      { marks: { products: 5, delivery: 1, sales: 3 }, hasGift: true },
      { marks: { products: 4, delivery: 2 }, hasGift: false },
      { marks: null, hasGift: true },
    ],
  );
  expect(result).toEqual({
    asked: 3,
    answered: 2,
    mean: 3,
    badClients: 2,
    giftsGiven: 1,
    questions: [
      { id: "products", answers: 2, mean: 4.5, bad: 0 },
      { id: "delivery", answers: 2, mean: 1.5, bad: 2 },
      { id: "sales", answers: 1, mean: 3, bad: 0 },
    ],
  });
  expect(countSurvey(["products"], []).mean).toBeNull();
});

test.each([
  [["products", "sales"], false],
  [["products", "sales", "whole"], true],
  [["products", "sales", "whole", "prices", "support"], true],
  [[...QUESTION_IDS].slice(0, 6), false],
])("three to five questions: %j", (questions, ok) => {
  expect(surveySettingsSchema.safeParse({ questions }).success).toBe(ok);
});

test("every language asks every question, and names the company and the gift where they belong", () => {
  for (const language of draftLanguageSchema.options) {
    const texts = SURVEY_TEXTS[language];
    expect(Object.keys(texts.questions).toSorted()).toEqual([...QUESTION_IDS].toSorted());
    expect(new Set(Object.values(texts.questions)).size).toBe(QUESTION_IDS.length);
    expect([texts.intro, texts.privacy].every((text) => text.includes("{company}"))).toBe(true);
    expect(texts.gift).toContain("{gift}");
  }
});
