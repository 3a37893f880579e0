import { describe, expect, test } from "vitest";
import { bankOf } from "#src/coach/rehearsal/bank-of.ts";
import { slotsOf } from "#src/coach/rehearsal/phrase.ts";
import { wordPattern } from "#src/core/draft/checks/word-pattern.ts";
import type { DraftLanguage } from "#src/core/draft/draft-terms.ts";
import { type TalkLanguage, TALK_LANGUAGES } from "#src/core/rehearsal/persona.ts";

/** Every sentence of a language, as it was written. */
function written(language: TalkLanguage): string[] {
  const { client, layers, rep } = bankOf(language);
  return [
    ...client.flatMap(({ lines }) => [...lines]),
    ...Object.values(layers.leads).flatMap(({ other, same }) => [other, same]),
    ...Object.values(layers.reasons).flatMap((one) => [
      ...one.hint,
      ...one.partial,
      ...one.reveal,
      ...one.wish,
    ]),
    ...rep.flatMap(({ lines }) => [...lines]),
  ];
}

const NEVER = /(?!)/u;

const BEGINNING = "(?<=^|[.!?;] )";

/** Words that show whether a man or a woman speaks, or is spoken to. */
const SHOWS_SEX: Record<DraftLanguage, RegExp> = {
  en: wordPattern("sir", "madam", "ma'am", "m(?:r|rs|s)\\.?", "guys?", "lady", "ladies"),
  et: wordPattern("härra\\p{L}*", "proua\\p{L}*", "preili\\p{L}*"),
  fi: wordPattern("herra\\p{L}*", "rouva\\p{L}*", "neiti\\p{L}*"),
  ru: wordPattern(
    "я (?:\\p{L}+,? ){0,3}\\p{L}{2,}(?:[аеиоуыя]л|[аеиоуыя]ла|[аеиоуыя]лся|[аеиоуыя]лась)",
    "(?:я (?:\\p{L}+ ){0,2})?(?:мог|могла|смог|смогла|шла|ш[её]л|при(?:ш[её]л|шла)|у(?:ш[её]л|шла))",
    `(?:я (?:\\p{L}+ ){0,2}|${BEGINNING})(?:рада?|должн?(?:ен|на)|готова?|уверена?|соглас(?:ен|на)|благодар(?:ен|на)|занята?|довол(?:ен|ьна)|винов(?:ат|ата)|обязана?|сам|сама|прав|права)`,
    "(?:господин|госпожа|сударь|сударыня)\\p{L}*",
  ),
  bg: wordPattern(
    "(?:съм|бих|бях|щях да съм) (?:\\p{L}+ ){0,3}\\p{L}{2,}(?:л|ла|н|на|т|та)",
    "\\p{L}{3,}(?:л|ла|н|на) съм",
    `(?:аз (?:\\p{L}+ ){0,2}|${BEGINNING})(?:сигур(?:ен|на)|готова?|довол(?:ен|на)|благодар(?:ен|на)|длъж(?:ен|на)|съглас(?:ен|на)|убедена?)`,
    "(?:самият|самата)",
    "(?:господин|госпожо|господине|госпожа)\\p{L}*",
  ),
  el: wordPattern(
    "(?:είμαι|ήμουν|νιώθω|ένιωσα|έμεινα|έμενα|μένω) (?:\\p{L}+ ){0,2}\\p{L}+(?:μένος|μένη|ιμος|ιμη|ουρος|ουρη|βέβαιος|βέβαιη|μόνος|μόνη)",
    "(?:σίγουρος|σίγουρη|βέβαιος|βέβαιη|έτοιμος|έτοιμη|πρόθυμος|πρόθυμη|υπεύθυνος|υπεύθυνη)",
    "(?:ο ίδιος|η ίδια) (?:θα|δεν|έχω|είμαι|σας)",
    "κύρι[εο]\\p{L}*",
  ),
};

/** Forms that are not the polite one; polite pronouns have a capital letter where letters do. */
const FAMILIAR: Record<DraftLanguage, RegExp> = {
  en: NEVER,
  et: /(?<![\p{L}-])(?:te(?:ie|id|ile|ilt|il|iega)?|(?:sin|su)(?:a|u|d|le|lt|l|ga|na)?|sa)(?!\p{L})/u,
  fi: /(?<!\p{L})(?:[Ss]inä|[Ss]inu\p{L}*|[Ss]ulla|[Ss]ulle)(?!\p{L})/u,
  ru: /(?<!\p{L})(?:вы|вас|вам|вами|ваш\p{L}*|[Тт]ы|[Тт]ебя|[Тт]ебе|[Тт]во[йяеию]\p{L}*)(?!\p{L})/u,
  bg: /(?<!\p{L})(?:вие|ви|вас|вам|ваш\p{L}*|[Тт]и|[Тт]еб|[Тт]во[йяеи]\p{L}*)(?!\p{L})/u,
  el: /(?<!\p{L})(?:[Εε]σύ|[Σσ]ου|[Εε]σένα|[Σσ]ε σένα)(?!\p{L})/u,
};

/** What nobody can know: counted things, days, years and sums outside the slots. */
const CHECKABLE = /\p{N}|[%€$£]/u;

describe.each(TALK_LANGUAGES.map((language) => ({ language })))(
  "in '$language'",
  ({ language }) => {
    const sentences = written(language);
    const holding = (pattern: RegExp): string[] =>
      sentences.filter((words) => words.search(pattern) >= 0);

    test("no sentence is there twice", () => {
      const twice = sentences.filter((words, i) => sentences.indexOf(words) !== i);
      expect(twice).toEqual([]);
    });

    test("no sentence shows anybody's sex", () => {
      expect(holding(SHOWS_SEX[language])).toEqual([]);
    });

    test("everybody is spoken to politely", () => {
      expect(holding(FAMILIAR[language])).toEqual([]);
    });

    test("nothing is named that could be checked, except through slots that exist", () => {
      expect(sentences.map((words) => words.replaceAll(/\{\w+\}/gu, "")).filter(hasFigure)).toEqual(
        [],
      );
      expect(() => sentences.map(slotsOf)).not.toThrow();
    });

    test("every sentence ends as a sentence and has no stray space", () => {
      expect(
        sentences.filter((words) => !/^\S.*[.?!;…]$/u.test(words) || /\s{2}| [,.?!]/u.test(words)),
      ).toEqual([]);
    });
  },
);

function hasFigure(words: string): boolean {
  return CHECKABLE.test(words);
}
