const CYRILLIC = {
  а: "a",
  б: "b",
  в: "v",
  г: "g",
  д: "d",
  е: "e",
  ж: "zh",
  з: "z",
  и: "i",
  й: "i",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ф: "f",
  х: "h",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "sht",
  ъ: "a",
  ы: "y",
  ь: "",
  э: "e",
  ю: "yu",
  я: "ya",
  і: "i",
  ї: "i",
  є: "e",
  ґ: "g",
};

const GREEK = {
  α: "a",
  β: "v",
  γ: "g",
  δ: "d",
  ε: "e",
  ζ: "z",
  η: "i",
  θ: "th",
  ι: "i",
  κ: "k",
  λ: "l",
  μ: "m",
  ν: "n",
  ξ: "x",
  ο: "o",
  π: "p",
  ρ: "r",
  σ: "s",
  ς: "s",
  τ: "t",
  υ: "y",
  φ: "f",
  χ: "ch",
  ψ: "ps",
  ω: "o",
};

/** Letters that lose nothing but a stroke, and those that stand for two. */
const LATIN = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ı: "i" };

const LETTER: ReadonlyMap<string, string> = new Map(
  Object.entries({ ...CYRILLIC, ...GREEK, ...LATIN }),
);

/** Small Latin letters without marks, whatever the script, so that `Põhja`, `pohja` and `Пыхья` can be compared. */
export function foldText(text: string): string {
  const small = text.toLowerCase();
  if (PLAIN.test(small)) return small;
  const bare = small.normalize("NFD").replace(/\p{M}/gu, "");
  return Array.from(bare, (letter) => LETTER.get(letter) ?? letter).join("");
}

const PLAIN = /^[a-z0-9]*$/;

/** A word as it was written, and folded. */
export type Word = { readonly written: string; readonly folded: string };

/** `OÜ-le`, `AS:lle`: a case ending that hangs on an abbreviation. */
const HANGING_ENDING =
  /^(?:[eiu]?(?:le|l|lt|lle|lla|lta|sse|st|s|ssa|sta|ga|ks|ksi|t|d|ta|na|ni|n)|[aeiou])$/;

/** The words of a text in their order; an apostrophe is no part of a word, a hyphen parts two. */
export function wordsOf(text: string): Word[] {
  const joined = text
    .normalize("NFC")
    .replace(/['’ʼ`´]/gu, "")
    .replace(/(?<=(?<!\p{L})\p{L})\.(?=\p{L}(?!\p{L}))/gu, ""); // A.E. is one word
  return [...joined.matchAll(/[\p{L}\p{N}]+(?:[-:][\p{L}\p{N}]+)*/gu)].flatMap(([found]) =>
    partWord(found),
  );
}

function partWord(found: string): Word[] {
  const words = found.split(/[-:]/u).map((written) => ({ written, folded: foldText(written) }));
  const last = words.at(-1);
  const isEnding = words.length > 1 && last !== undefined && HANGING_ENDING.test(last.folded);
  return isEnding ? words.slice(0, -1) : words;
}
