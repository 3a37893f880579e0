import { wordPattern } from "#src/core/draft/checks/word-pattern.ts";
import { type Persona, TALK_LANGUAGES } from "#src/core/rehearsal/persona.ts";
import type { Layer } from "#src/core/rehearsal/talk-state.ts";
import { bankOf } from "./bank-of.ts";
import { STATED_REASON } from "./client-phrases.ts";
import { usesHiddenWords } from "./hidden-words.ts";
import { bareLetters, waysToRead } from "./ways-to-read.ts";

type Telling = {
  readonly persona: Persona;
  readonly layer: Layer; // what may be told
  readonly plain?: string; // the playbook's answer: its words are no secret
};

/**
 * Whether the words give away what is not told yet: by a key phrase in any of the languages, or by a word that
 * only the hidden layers have. A model may guess what it was not told.
 */
export function tellsTooEarly(text: string, { persona, layer, plain = "" }: Telling): boolean {
  if (layer === 3) return false;
  const pattern = patternFor(persona, layer);
  if (waysToRead(text, persona.language).some((way) => way.search(pattern) >= 0)) return true;
  return usesHiddenWords(text, { persona, layer, plain });
}

const patterns = new Map<string, RegExp>(); // a handful for each language; making one takes longer than a talk

function patternFor(persona: Persona, layer: Layer): RegExp {
  const { language, objection, trueReason } = persona;
  const isSame = STATED_REASON[objection] === trueReason;
  const key = [language, trueReason, layer < 2, isSame].join();
  const known = patterns.get(key);
  if (known !== undefined) return known;
  const tells = TALK_LANGUAGES.flatMap((one) => {
    const { tellsPartial, tellsReveal } = bankOf(one).layers.reasons[trueReason];
    const all = [...(layer < 2 ? tellsPartial : []), ...tellsReveal].map((tell) =>
      bareLetters(tell, language),
    );
    return isSame ? all.filter((tell) => !isStated(tell, persona)) : all;
  });
  const made = wordPattern(...new Set(tells));
  patterns.set(key, made);
  return made;
}

/** Where the objection is the reason, its own words give nothing away. */
function isStated(tell: string, { language, objection }: Persona): boolean {
  const { client, layers } = bankOf(language);
  const stated = client
    .filter((texts) => texts.act === "object" && texts.objection === objection)
    .flatMap(({ lines }) => [...lines]);
  const pattern = wordPattern(tell);
  return [...stated, layers.leads[objection].same].some((line) =>
    waysToRead(line, language).some((way) => way.search(pattern) >= 0),
  );
}
