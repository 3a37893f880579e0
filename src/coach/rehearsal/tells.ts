import { wordPattern } from "#src/core/draft/checks/word-pattern.ts";
import type { DraftLanguage } from "#src/core/draft/draft-terms.ts";
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
 * Whether the words give away what is not told yet: by a key phrase in any language of its script, or by a word that
 * only the hidden layers have. A model may guess what it was not told.
 */
export function tellsTooEarly(text: string, { persona, layer, plain = "" }: Telling): boolean {
  if (layer === 3) return false;
  const pattern = patternFor(persona, layer);
  if (waysToRead(text, persona.language).some((way) => way.search(pattern) >= 0)) return true;
  return usesHiddenWords(text, { persona, layer, plain });
}

/** In the letters of another script nothing gets past the check of the language. */
const SCRIPT: Record<DraftLanguage, "latin" | "cyrillic" | "greek"> = {
  en: "latin",
  et: "latin",
  fi: "latin",
  ru: "cyrillic",
  bg: "cyrillic",
  el: "greek",
};

const patterns = new Map<string, RegExp>(); // a handful for each language; making one takes longer than a talk

function patternFor(persona: Persona, layer: Layer): RegExp {
  const { language, objection, trueReason } = persona;
  const isSame = STATED_REASON[objection] === trueReason;
  const key = [language, trueReason, layer < 2, isSame].join();
  const known = patterns.get(key);
  if (known !== undefined) return known;
  const readable = TALK_LANGUAGES.filter((one) => SCRIPT[one] === SCRIPT[language]);
  const tells = readable.flatMap((one) => {
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
