import type { Finding } from "#src/core/draft/checks/finding.ts";
import { withoutHints } from "#src/core/draft/checks/checked-text.ts";
import { maskNames, maskNumbers } from "#src/core/draft/checks/mask-facts.ts";
import { isQuestion, splitSentences } from "#src/core/draft/checks/sentences.ts";
import type { DraftChannel, DraftLanguage } from "#src/core/draft/draft-terms.ts";
import type { FactSheet } from "#src/core/draft/fact-sheet.ts";
import { BULGARIAN_PLAIN_WORDS } from "./plain-words/bulgarian.ts";
import { ENGLISH_PLAIN_WORDS } from "./plain-words/english.ts";
import { ESTONIAN_PLAIN_WORDS } from "./plain-words/estonian.ts";
import { FINNISH_PLAIN_WORDS } from "./plain-words/finnish.ts";
import { RUSSIAN_PLAIN_WORDS } from "./plain-words/russian.ts";
import { GREEK_PLAIN_WORDS } from "./plain-words/greek.ts";
import { phraseBookOf } from "./playbook/phrase-book.ts";
import { fillSlots } from "./playbook/slots.ts";
import { stemOf } from "./word-stem.ts";

/**
 * "No fact, no sentence", for words of a model. No list of bad words is ever complete, so this asks the other
 * way round: a statement may use the facts, the playbook's words and plain everyday ones. One strange word asks
 * for a second look; two and the sentence claims what nobody told the model. Questions claim nothing.
 */
export function checkSupport(text: string, context: SupportContext): Finding[] {
  const { sheet, language, known, channel } = context;
  const told = [known ?? "", ...sayFacts(sheet, language)].join("\n");
  const own = new Set(wordsOf(told).map((word) => stemOf(word, language)));
  const heard = channel === undefined ? text : withoutHints(text, channel);
  const bare = maskNumbers(maskNames(heard, sheet), sheet, language);
  return splitSentences(bare)
    .filter((sentence) => !isQuestion(sentence.text))
    .flatMap(({ text: sentence, start, end }) => {
      const strange = wordsOf(sentence).filter((word) => {
        const stem = stemOf(word, language);
        return !VOCABULARY[language].has(stem) && !own.has(stem);
      });
      if (strange.length === 0) return [];
      const level = strange.length === 1 ? "warn" : "block";
      return [{ rule: "unsupported", level, where: "text", span: { start, end } } as const];
    });
}

/** The facts as the playbook says them in the language: "roughly every two weeks", "3 March 2026". */
function sayFacts(sheet: FactSheet, language: DraftLanguage): string[] {
  const { words } = phraseBookOf(language);
  return Object.values(fillSlots(sheet, { words, language })).map(({ text }) => text);
}

type SupportContext = {
  readonly sheet: FactSheet;
  readonly language: DraftLanguage;
  readonly channel?: DraftChannel; // absent: every line is for the client
  readonly known?: string; // a text whose words are not the model's doing
};

// An ending left on an erased name (Kohvik Põhjale) is no word.
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/(?<![\p{L}\uFFFC]|\uFFFC-)\p{L}+/gu) ?? [];
}

const VOCABULARY: Record<DraftLanguage, ReadonlySet<string>> = {
  en: vocabularyOf("en", ENGLISH_PLAIN_WORDS),
  et: vocabularyOf("et", ESTONIAN_PLAIN_WORDS),
  fi: vocabularyOf("fi", FINNISH_PLAIN_WORDS),
  ru: vocabularyOf("ru", RUSSIAN_PLAIN_WORDS),
  bg: vocabularyOf("bg", BULGARIAN_PLAIN_WORDS),
  el: vocabularyOf("el", GREEK_PLAIN_WORDS),
};

function vocabularyOf(language: DraftLanguage, plainWords: string): Set<string> {
  const { phrases, headings } = phraseBookOf(language);
  const ways = Object.values(phrases)
    .flatMap((found) => found.flatMap((one) => [...one.ways]))
    .filter((way) => !way.startsWith("(")); // a hint to the representative is nothing that a client hears
  const said = [...ways, ...Object.values(headings)].join("\n").replaceAll(/\{\w+\}/gu, " ");
  const words = wordsOf(`${said}\n${plainWords}`);
  return new Set(words.map((word) => stemOf(word, language)));
}
