import { wordPattern } from "./word-pattern.ts";
import { type CheckedText, has } from "./checked-text.ts";
import type { DraftLanguage } from "../draft-terms.ts";
import type { Found } from "./finding.ts";
import type { MessageFacts } from "./message-facts.ts";

// Words with a capital within a sentence that name no person and no firm.
const ANYWHERE = "slack|excel|word|internet|zoom|teams|pdf|covid";
const CAPITALS: Record<DraftLanguage, RegExp> = {
  en: wordPattern(
    ANYWHERE,
    "mr|mrs|ms|miss|dr|sir|madam|dear|hello|hi|good|kind|best|yours|thank|thanks",
    "english|estonian|finnish|russian|bulgarian|greek|europe\\p{L}*|easter|christmas|new|year",
    "(?:mon|tues|wednes|thurs|fri|satur|sun)days?",
    "january|february|march|april|may|june|july|august|september|october|november|december",
  ),
  et: wordPattern(
    ANYWHERE,
    "s(?:ina|inu|ind|ulle|inult|inuga|ul|a|u)|te|tei[egdlst]\\p{L}*|härra|proua|hr|pr|lugupeetud|hea|kallis|eesti\\p{L}*|euroop\\p{L}*",
  ),
  fi: wordPattern(
    ANYWHERE,
    "te|tei[dlts]\\p{L}*|hyvä|herra|rouva|arvoisa|suome\\p{L}*|euroop\\p{L}*",
  ),
  ru: wordPattern(
    ANYWHERE,
    "вы|вас|вам|вами|ваш\\p{L}*|уважаем\\p{L}*|господ\\p{L}*|госпож\\p{L}*|росси\\p{L}*|европ\\p{L}*|рождеств\\p{L}*|пасх\\p{L}*",
  ),
  bg: wordPattern(
    ANYWHERE,
    "вие|вас|ви|вам|ваш\\p{L}*|уважаем\\p{L}*|господ\\p{L}*|госпож\\p{L}*|българ\\p{L}*|европ\\p{L}*|коледа|великден",
  ),
  el: wordPattern(
    ANYWHERE,
    "κύρι\\p{L}*|κυρί\\p{L}*|κ|αγαπητ\\p{L}*|ελλ[αά]δ\\p{L}*|ευρώπ\\p{L}*|πάσχα|χριστούγενν\\p{L}*|δευτέρα\\p{L}*|τρίτη\\p{L}*|τετάρτη\\p{L}*|πέμπτη\\p{L}*|παρασκευή\\p{L}*|σάββατο\\p{L}*|κυριακή\\p{L}*",
    "ιανουαρ\\p{L}*|ιανουάρ\\p{L}*|φεβρουα\\p{L}*|φεβρουάρ\\p{L}*|μ[αά]ρτ\\p{L}*|απρ[ιί]λ\\p{L}*|μ[αά][ιΐϊί]\\p{L}*|ιο[υύ]ν\\p{L}*|ιο[υύ]λ\\p{L}*|α[υύ]γο[υύ]στ\\p{L}*|σεπτ[εέ]μβρ\\p{L}*|οκτ[ωώ]βρ\\p{L}*|νο[εέ]μβρ\\p{L}*|δεκ[εέ]μβρ\\p{L}*|σας|εσ[αά]ς|εσείς",
  ),
};

const NAME =
  /(?<![\p{L}\p{N}\uFFFC'’-])\p{Lu}(?=\p{L}*\p{Ll})\p{L}{2,}(?:-\p{Lu}\p{L}+)?(?: \p{Lu}(?=\p{L}*\p{Ll})\p{L}{2,})*/gu;

/** People and firms that are in no fact: capital letters within a sentence, where the speaker does not introduce anybody. */
export function checkNames(read: CheckedText, facts: MessageFacts): Found[] {
  const known = knownNames(facts);
  const { sentences, lexicon, context } = read;
  return sentences.flatMap(({ text, start }, index) => {
    if (has(text, lexicon.introduces) || index === sentences.length) return [];
    return namesIn(text)
      .filter(({ words }) => !words.some((word) => isKnownName(word, known)))
      .filter(({ words }) => !words.every((word) => has(word, CAPITALS[context.language])))
      .map(({ at, words }): Found => ({
        rule: "invented-name",
        level: "warn",
        span: { start: start + at, end: start + at + words.join(" ").length },
      }));
  });
}

/** Words with a capital that stand together; a sentence's first word has one anyway, and is left out. */
function namesIn(text: string): { at: number; words: string[] }[] {
  return Array.from(text.matchAll(NAME)).flatMap((hit) => {
    const words = hit[0].split(" ");
    if (isWithin(text, hit.index)) return [{ at: hit.index, words }];
    const [first = "", ...others] = words;
    const isSignature = hit[0].length === text.length; // a line with nothing but a name
    const isCalled = others.length === 1 && text.startsWith(",", hit[0].length); // "Hey Ollie,": a short name
    return others.length === 0 || isSignature || isCalled
      ? []
      : [{ at: hit.index + first.length + 1, words: others }];
  });
}

/** Not the first word of a sentence, of a quote or after a colon. */
function isWithin(text: string, at: number): boolean {
  return /[\p{L}\p{N},;\uFFFC)] $/u.test(text.slice(0, at));
}

const OWN_LETTERS = 4; // what two forms of a name have in common at least

function knownNames({
  clientName,
  contactName,
  competitor,
  problemOrder,
  approvedConcession,
  promises,
  fixedSince,
}: MessageFacts): string[] {
  const texts = [
    clientName,
    contactName,
    competitor,
    problemOrder?.id,
    problemOrder?.problem,
    approvedConcession?.text,
    fixedSince,
    ...promises.map(({ what }) => what),
  ];
  return texts.flatMap((text) => text?.toLowerCase().match(/\p{L}{2,}/gu) ?? []);
}

/** A known name in any form: Nordpakilta is Nordpak's, and Марии is Мария's. */
function isKnownName(word: string, known: readonly string[]): boolean {
  const said = word.toLowerCase();
  return known.some((name) => {
    const stem = name.slice(0, Math.max(OWN_LETTERS, name.length - 2));
    return said === name || (stem.length >= OWN_LETTERS && said.startsWith(stem));
  });
}
