import type { DraftLanguage } from "../draft/draft-terms.ts";

/** How each language is named where a text is to be in it; in English, Estonian, and the language's own neighbours. */
const NAMES: readonly (readonly [DraftLanguage, RegExp])[] = [
  [
    "en",
    /\b(?:in(?:to)? )?english\b|\binglise(?: keel(?:es|de|ne))?\b|\benglanniksi\b|(?:по-|на )английски|на английском|στα αγγλικά/iu,
  ],
  [
    "et",
    /\b(?:in(?:to)? )?estonian\b|\beesti keel(?:es|de|ne)\b|\bviroksi\b|по-эстонски|на эстонском|на естонски|στα εσθονικά/iu,
  ],
  [
    "fi",
    /\b(?:in(?:to)? )?finnish\b|\bsoome keel(?:es|de|ne)\b|\bsuomeksi\b|по-фински|на финском|на фински|στα φινλανδικά/iu,
  ],
  [
    "ru",
    /\b(?:in(?:to)? )?russian\b|\bvene keel(?:es|de|ne)\b|\bvenäjäksi\b|по-русски|на русском|на руски|στα ρωσικά/iu,
  ],
  [
    "bg",
    /\bin(?:to)? bulgarian\b|\bbulgaaria keel(?:es|de|ne)\b|\bbulgariaksi\b|по-болгарски|на болгарском|на български|στα βουλγαρικά/iu,
  ],
  [
    "el",
    /\bin(?:to)? greek\b|\bkreeka keel(?:es|de|ne)\b|\bkreikaksi\b|по-гречески|на греческом|на гръцки|στα ελληνικά/iu,
  ],
];

/** The language a text is asked for in; null: none is named. */
export function languageIn(text: string): DraftLanguage | null {
  return NAMES.find(([, name]) => name.test(text))?.[0] ?? null;
}

/** The same text without the language's name. */
export function withoutLanguage(text: string): string {
  return NAMES.reduce((rest, [, name]) => rest.replace(name, " "), text);
}
