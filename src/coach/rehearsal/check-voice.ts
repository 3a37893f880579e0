import { normaliseText } from "#src/core/draft/checks/normalise-text.ts";
import { splitSentences } from "#src/core/draft/checks/sentences.ts";
import { tellLanguage, tellSentence } from "#src/core/draft/checks/tell-language.ts";
import type { DraftLanguage } from "#src/core/draft/draft-terms.ts";
import type { Persona } from "#src/core/rehearsal/persona.ts";
import type { Layer } from "#src/core/rehearsal/talk-state.ts";
import { tellsTooEarly } from "./tells.ts";
import { ASSISTANT_VOICE, BROKEN_CHARACTER, MARKUP, SPEAKER } from "./voice-slips.ts";
import { SPELT_OUT, waysToRead } from "./ways-to-read.ts";

/** Why a model's answer may not be spoken. */
export type VoiceProblem =
  | "empty"
  | "too-long"
  | "wrong-language"
  | "broken-character"
  | "assistant-voice"
  | "told-too-early"
  | "invented-number"
  | "markup";

export type VoiceLimits = {
  readonly persona: Persona;
  readonly layer: Layer; // what may be told
  readonly sentences: number; // at most
  readonly plain: string; // the playbook's answer: its numbers are known
};

const LONGEST = 450; // characters

/** Null when the answer may be spoken; the first problem otherwise. */
export function checkVoice(answer: string, limits: VoiceLimits): VoiceProblem | null {
  const text = normaliseText(answer);
  const { language, about } = limits.persona;
  const bare = withoutNames(text, about);
  const problems: readonly (readonly [VoiceProblem, () => boolean])[] = [
    ["empty", () => text === ""],
    ["too-long", () => text.length > LONGEST || splitSentences(text).length > limits.sentences],
    ["markup", () => [MARKUP, SPEAKER, SPELT_OUT].some((one) => one.test(bare))],
    ["wrong-language", () => isOtherLanguage(bare, limits.persona)],
    ["broken-character", () => says(BROKEN_CHARACTER, bare, language)],
    ["assistant-voice", () => says(ASSISTANT_VOICE, bare, language)],
    ["told-too-early", () => tellsTooEarly(bare, limits)],
    ["invented-number", () => inventsNumber(bare, limits.plain)],
  ];
  return problems.find(([, holds]) => holds())?.[0] ?? null;
}

function says(pattern: RegExp, text: string, language: DraftLanguage): boolean {
  return waysToRead(text, language).some((way) => way.search(pattern) >= 0);
}

const NOT_LATIN = /(?!\p{Script=Latin})\p{L}/u;
const NOT_CYRILLIC = /(?!\p{Script=Cyrillic})\p{L}/u;
const NOT_GREEK = /(?!\p{Script=Greek})\p{L}/u;

const FOREIGN_LETTER: Record<DraftLanguage, RegExp> = {
  en: NOT_LATIN,
  et: NOT_LATIN,
  fi: NOT_LATIN,
  ru: NOT_CYRILLIC,
  bg: NOT_CYRILLIC,
  el: NOT_GREEK,
};

const LEAST_WORDS = 6; // neighbours share many a short answer: "Да? Слушаю."

/** A single letter of another script is enough: it may stand for one that looks like it. */
function isOtherLanguage(text: string, { language }: Persona): boolean {
  if (FOREIGN_LETTER[language].test(text)) return true;
  const told = text.split(/\s+/u).length < LEAST_WORDS ? null : tellLanguage(text);
  if (told !== null && told !== language) return true;
  return splitSentences(text).some((sentence) => {
    const one = tellSentence(sentence.text);
    return one !== null && one !== language;
  });
}

/** An Estonian name in an English sentence makes no Estonian of it. */
function withoutNames(text: string, { client, contact, rep, product }: Persona["about"]): string {
  const names = [client, contact, rep, product].map((name) => normaliseText(name ?? ""));
  const parts = [contact, rep].flatMap((name) => normaliseText(name ?? "").split(" "));
  return [...names, ...parts]
    .filter((name) => name.length > 1)
    .reduce((bare, name) => withoutName(bare, name), text);
}

/** The name as words of its own, in its own letter case: a person called Will hides no "will". */
function withoutName(text: string, name: string): string {
  return text
    .split(name)
    .reduce((before, after) => before + (isPartOfWord(before, after) ? name : " ") + after);
}

function isPartOfWord(before: string, after: string): boolean {
  return /[\p{L}\p{N}]$/u.test(before) || /^[\p{L}\p{N}]/u.test(after);
}

function inventsNumber(text: string, plain: string): boolean {
  const known = new Set(numbersOf(plain));
  return numbersOf(text).some((number) => !known.has(number));
}

function numbersOf(text: string): readonly string[] {
  return (text.match(/\p{N}+/gu) ?? []).map((number) => number.normalize("NFKC"));
}
