import type { Persona, TalkLanguage } from "#src/core/rehearsal/persona.ts";
import type { Layer } from "#src/core/rehearsal/talk-state.ts";
import { plainWordsOf } from "../plain-words/plain-words-of.ts";
import { stemOf } from "../word-stem.ts";
import { bankOf } from "./bank-of.ts";
import { waysToRead } from "./ways-to-read.ts";

/** Told words are the layers told, and the playbook's answer. */
type Hiding = { readonly persona: Persona; readonly layer: Layer; readonly plain: string };

/**
 * Whether a text has a word, or a run of words, that only the layers have which are not told yet: no other
 * sentence of the client has them, and the word is no everyday one. The playbook's answer may have them all the same.
 */
export function usesHiddenWords(text: string, { persona, layer, plain }: Hiding): boolean {
  const { language } = persona;
  const hidden = hiddenIn(persona, layer);
  const read = readOnce(text, language);
  const stems = read.stems.filter((stem) => hidden.stems.has(stem));
  const runs = read.runs.filter((run) => hidden.runs.has(run));
  if (stems.length + runs.length === 0) return false;
  const said = new Set([...stemsOf([plain], language), ...runsOf([plain], language)]);
  return [...stems, ...runs].some((one) => !said.has(one));
}

type Read = { readonly stems: readonly string[]; readonly runs: readonly string[] };

// One text is looked at for one reason after the other.
let last: Read & { readonly key: string } = { key: "", stems: [], runs: [] };

function readOnce(text: string, language: TalkLanguage): Read {
  const key = `${language} ${text}`;
  if (last.key !== key)
    last = { key, stems: stemsOf([text], language), runs: runsOf([text], language) };
  return last;
}

type Hidden = { readonly stems: ReadonlySet<string>; readonly runs: ReadonlySet<string> };

const hiddenOf = new Map<string, Hidden>(); // two for each language and reason

function hiddenIn({ language, trueReason }: Persona, layer: Layer): Hidden {
  const isPartTold = layer >= 2;
  const key = [language, trueReason, isPartTold].join();
  const known = hiddenOf.get(key);
  if (known !== undefined) return known;
  const { partial, reveal, wish } = bankOf(language).layers.reasons[trueReason];
  const late = [...reveal, ...wish, ...(isPartTold ? [] : partial)];
  const told = isPartTold ? partial : [];
  const common = commonIn(language);
  const open = new Set([...stemsOf(told, language), ...runsOf(told, language)]);
  const made = {
    stems: new Set(stemsOf(late, language).filter((s) => !common.has(s) && !open.has(s))),
    runs: new Set(runsOf(late, language).filter((run) => !common.has(run) && !open.has(run))),
  };
  hiddenOf.set(key, made);
  return made;
}

const commonOf = new Map<TalkLanguage, ReadonlySet<string>>();

/** Stems and runs of words that a client of any kind may say at any time. */
function commonIn(language: TalkLanguage): ReadonlySet<string> {
  const known = commonOf.get(language);
  if (known !== undefined) return known;
  const { client, layers } = bankOf(language);
  const lines = [
    ...client.flatMap((texts) => [...texts.lines]),
    ...Object.values(layers.leads).flatMap(({ other, same }) => [other, same]),
    ...Object.values(layers.reasons).flatMap(({ hint }) => [...hint]),
  ];
  const stems = stemsOf([plainWordsOf(language), ...lines], language);
  const made = new Set([...stems, ...runsOf(lines, language)]);
  commonOf.set(language, made);
  return made;
}

const SHORTEST = 4; // letters; shorter stems are shared by too many words

function stemsOf(texts: readonly string[], language: TalkLanguage): string[] {
  return wordsOf(texts, language)
    .flat()
    .map((word) => stemOf(word, language))
    .filter((stem) => stem.length >= SHORTEST);
}

const RUN = 4; // words; a shorter run is said by chance

function runsOf(texts: readonly string[], language: TalkLanguage): string[] {
  return wordsOf(texts, language).flatMap((words) =>
    words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(" ")),
  );
}

/** The words of each text in each way it may be meant to be read; a slot parts a text. */
function wordsOf(texts: readonly string[], language: TalkLanguage): string[][] {
  return texts
    .flatMap((text) => text.split(/\{\w+\}/u))
    .flatMap((text) => waysToRead(text, language))
    .map((text) => text.toLowerCase().match(/\p{L}+/gu) ?? []);
}
