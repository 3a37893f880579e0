import type { DraftLanguage } from "#src/core/draft/draft-terms.ts";

/** Marked letters that are letters of their own; Greek accents, and the Russian ё, are often left out. */
const OWN_LETTERS: Record<DraftLanguage, string> = {
  en: "",
  et: "äöõüšž",
  fi: "äöåšž",
  ru: "й",
  bg: "й",
  el: "",
};

/** Letters in their plain form and without marks that the language does not have: "Délivery" is "delivery". */
export function bareLetters(text: string, language: DraftLanguage): string {
  const parted = text.normalize("NFKD");
  if (!MARK.test(parted)) return parted;
  return parted.replaceAll(/(\P{M})(\p{M})\p{M}*/gu, (_, letter: string, mark: string) => {
    const marked = `${letter}${mark}`.normalize("NFC");
    return OWN_LETTERS[language].includes(marked.toLowerCase()) ? marked : letter;
  });
}

const MARK = /\p{M}/u;

// One text is looked at for one thing after the other.
let last: { readonly text: string; readonly language: DraftLanguage; readonly ways: string[] } = {
  text: "",
  language: "en",
  ways: [""],
};

/** A text as it may be meant to be read: as it is, with what parts a word taken out, and without punctuation. */
export function waysToRead(text: string, language: DraftLanguage): readonly string[] {
  if (last.text === text && last.language === language) return last.ways;
  const bare = bareLetters(text, language);
  const joined = bare.replaceAll(/(?<=\p{L})[^\p{L}\p{N}\s]+(?=\p{L})/gu, "");
  const words = bare.replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim();
  last = { text, language, ways: [...new Set([bare, joined, words])] };
  return last.ways;
}

/** Four letters or more that stand alone, as in "l a t e". */
export const SPELT_OUT = /(?<![\p{L}\p{N}])\p{L}(?:[^\p{L}\p{N}]+\p{L}(?![\p{L}\p{N}])){3,}/u;
