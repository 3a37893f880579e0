import { expect, test } from "vitest";
import { checkVoice, type VoiceProblem } from "#src/coach/rehearsal/check-voice.ts";
import { ASSISTANT_VOICE, BROKEN_CHARACTER } from "#src/coach/rehearsal/voice-slips.ts";
import { waysToRead } from "#src/coach/rehearsal/ways-to-read.ts";
import type { TalkLanguage } from "#src/core/rehearsal/persona.ts";
import type { Layer } from "#src/core/rehearsal/talk-state.ts";
import { rehearsalPersona } from "../../support/rehearsal.ts";

const late = rehearsalPersona({ trueReason: "B5" });

function check(
  answer: string,
  changed: { layer?: Layer; language?: TalkLanguage; plain?: string } = {},
) {
  const persona = { ...late, language: changed.language ?? "en" };
  const { layer = 1, plain = "The price is one thing." } = changed;
  return checkVoice(answer, { persona, layer, sentences: 2, plain });
}

const judged: readonly (readonly [answer: string, problem: VoiceProblem | null])[] = [
  ["The price is one thing. It was not only that.", null],
  ["Well, the price, you know.", null],
  ["  ", "empty"],
  ["One. Two. Three.", "too-long"],
  ["Well, ".repeat(100), "too-long"],
  ["As an AI I cannot say.", "broken-character"],
  ["My trust level is still low.", "broken-character"],
  ["We are only rehearsing, are we not?", "broken-character"],
  ["How can I help you today?", "assistant-voice"],
  ["Let me know if you have questions.", "assistant-voice"],
  ["Your delivery came late, you know.", "told-too-early"],
  ["We stood there empty-handed.", "told-too-early"],
  ["Your prices are 20 % too high.", "invented-number"],
  ["Client: the price.", "markup"],
  ["*sighs* The price.", "markup"],
  ["- the price\n- the rest", "markup"],
  ["<!channel> the price", "markup"],
  ["Ütlen ausalt, et hind on üks asi, aga see ei ole kõik.", "wrong-language"],
];

test.each(judged)("%s: %s", (answer, problem) => {
  expect(check(answer)).toBe(problem);
});

test.each([
  { layer: 1, problem: "told-too-early" },
  { layer: 2, problem: null },
] as const)("a late delivery at layer $layer: $problem", ({ layer, problem }) => {
  expect(check("Your delivery came late.", { layer })).toBe(problem);
});

test.each([
  { layer: 2, problem: "told-too-early" },
  { layer: 3, problem: null },
] as const)("that nobody rang, at layer $layer: $problem", ({ layer, problem }) => {
  expect(check("Nobody rang us.", { layer })).toBe(problem);
});

test("words that only look alike tell nothing", () => {
  expect(check("We will talk later, perhaps.")).toBeNull();
});

test("a number of the plain answer may be said", () => {
  expect(check("Fine, on 3 June then.", { plain: "Until 3 June." })).toBeNull();
});

test.each([
  ["Teie tarne hilines.", "told-too-early"],
  ["Kuidas saan Teid aidata?", "assistant-voice"],
  ["Olen vaid keelemudel.", "broken-character"],
  ["The price is what it is and that is all I have to say to you.", "wrong-language"],
  ["Hind on üks asi, aga ainult selles see ei olnud.", null],
] as const)("in Estonian, %s: %s", (answer, problem) => {
  expect(check(answer, { language: "et", plain: "Hind on üks asi." })).toBe(problem);
});

test.each([
  ["en", "As a language model I have no opinion.", "How can I help you?"],
  ["et", "Olen ju tehisintellekt.", "Kuidas saan Teid aidata?"],
  ["fi", "Olen vain kielimalli.", "Miten voin auttaa teitä?"],
  ["ru", "Это всего лишь языковая модель.", "Чем я могу Вам помочь?"],
  ["bg", "Това е само езиков модел.", "С какво мога да Ви помогна?"],
  ["el", "Είμαι ένα γλωσσικό μοντέλο.", "Πώς μπορώ να σας βοηθήσω;"],
] as const)(
  "a slip in '%s' is heard whatever the language: %s / %s",
  (language, broken, helpful) => {
    const isHeard = (pattern: RegExp, words: string) =>
      waysToRead(words, language).some((way) => way.search(pattern) >= 0);
    expect(isHeard(BROKEN_CHARACTER, broken)).toBe(true);
    expect(isHeard(ASSISTANT_VOICE, helpful)).toBe(true);
    expect(isHeard(ASSISTANT_VOICE, broken) || isHeard(BROKEN_CHARACTER, helpful)).toBe(false);
  },
);

test.each([
  ["Teie tarne h\u0456lines, kui küsite.", "wrong-language"],
  ["Hind on üks asi, aga д.", "wrong-language"],
  ["Hind on üks asi \u{1F600}", "markup"],
  ["Hind h i n d on üks asi.", "markup"],
  ["Mari Kask: hind on üks asi.", "markup"],
  ["Hind on üks asi. B5", "invented-number"],
  ["Hind on üks asi. Ⅴ", "invented-number"],
] as const)("letters, marks and numbers from elsewhere, %s: %s", (answer, problem) => {
  expect(check(answer, { language: "et", plain: "Hind on üks asi." })).toBe(problem);
});

test("a person's name hides no word", () => {
  const about = { ...late.about, contact: "Will Late" };
  const limits = { layer: 1, sentences: 2, plain: "The price is one thing." } as const;
  const persona = { ...late, about };
  expect(checkVoice("It will be late, too late.", { ...limits, persona })).toBe("told-too-early");
  expect(checkVoice("Will speaking, yes.", { ...limits, persona })).toBeNull();
});
