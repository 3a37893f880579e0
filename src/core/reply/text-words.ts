/** A word of a text with its place (UTF-16 offsets), folded for comparing. */
export type TextWord = { readonly folded: string; readonly start: number; readonly end: number };

/** The words between two ends of a sentence; `clause` counts the parts between commas and "but". */
export type TextSentence = {
  readonly words: readonly TextWord[];
  readonly isQuestion: boolean;
  readonly breaks: ReadonlySet<number>; // indexes of words before which a new clause begins
};

const WORD = /[\p{L}\p{N}]+(?:['’ʼ`´][\p{L}]+)*/gu;

/** Small letters; Greek without accents and final sigma, ё as е; marks of Latin letters tell words apart and stay. */
export function foldWord(text: string): string {
  const small = text
    .normalize("NFC")
    .toLowerCase()
    .replace(/['’ʼ`´]/gu, "")
    .replaceAll("ё", "е");
  if (!/\p{Script=Greek}/u.test(small)) return small;
  return small.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("ς", "σ");
}

/** The sentences of a text as words. A dot between digits ends none. */
export function sentencesOf(text: string): TextSentence[] {
  const ends = [...text.matchAll(/[!?…;\n]+|\.(?!\d)/gu)];
  const places = [...ends.map((end) => end.index + end[0].length), text.length];
  return places.flatMap((end, at) => {
    const start = places[at - 1] ?? 0;
    const sentence = readSentence(text, { start, end });
    return sentence.words.length === 0 ? [] : [sentence];
  });
}

function readSentence(text: string, { start, end }: { start: number; end: number }): TextSentence {
  const raw = text.slice(start, end);
  const words: TextWord[] = [];
  const breaks = new Set<number>();
  let last = 0;
  for (const found of raw.matchAll(WORD)) {
    const between = raw.slice(last, found.index);
    if (/[,:()«»"“”„—–]| - /u.test(between)) breaks.add(words.length);
    last = found.index + found[0].length;
    words.push({ folded: foldWord(found[0]), start: start + found.index, end: start + last });
  }
  return { words, isQuestion: raw.includes("?"), breaks };
}
