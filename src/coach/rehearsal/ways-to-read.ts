/** Letters without marks and in their plain form: "Délivery" and "ｄelivery" are "delivery". */
export function bareLetters(text: string): string {
  return text.normalize("NFKD").replaceAll(/\p{M}/gu, "");
}

/** A text as it may be meant to be read: as it is, with what parts a word taken out, and without punctuation. */
export function waysToRead(text: string): readonly string[] {
  const bare = bareLetters(text);
  const joined = bare.replaceAll(/(?<=\p{L})[^\p{L}\p{N}\s]+(?=\p{L})/gu, "");
  const words = bare.replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim();
  return [...new Set([bare, joined, words])];
}

/** Four letters or more that stand alone, as in "l a t e". */
export const SPELT_OUT = /(?<![\p{L}\p{N}])\p{L}(?:[^\p{L}\p{N}]+\p{L}(?![\p{L}\p{N}])){3,}/u;
