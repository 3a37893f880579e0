/**
 * Case endings that may hang on a name in the six languages, folded: Estonian and Finnish local and other cases,
 * Russian declension, the Bulgarian article, Greek endings, the English possessive.
 */
const ENDINGS: ReadonlySet<string> = new Set(
  [
    "a e i u y o le ile ele ule ale l il el ul al lt ilt elt ult alt sse isse esse s is es us as",
    "st ist est ust ast ga iga ega uga aga t it et ut at d id ed ud ad ks iks eks uks aks",
    "ta ita eta na ina ni ini de te ide ite idele itele",
    "lle ille elle ulle alle lla illa ella ulla alla lta ilta elta ulta ssa issa essa sta ista esta",
    "n in en un on an ia ea aan een iin seen ksi iksi eksi",
    "om em oi oy ei ey ov ev am yam ami yami ah yah yu ya yy uyu aya ogo omu",
    "ta to te at yat iya os ou on oy hs is",
  ].flatMap((row) => row.split(" ")),
);

const SHORTEST_STEM = 3;

/**
 * How alike a word someone typed is to a word of a name, 0 to 1, both folded: 1 when they are the same, 0.95 with a
 * case ending, less for each slip of the fingers. Below LEAST_LIKENESS it is 0.
 */
export function likeness(typed: string, word: string): number {
  if (typed === word) return 1;
  const best = Math.max(byEnding(typed, word), byBeginning(typed, word), bySlips(typed, word));
  return best < LEAST_LIKENESS ? 0 : best;
}

const LEAST_LIKENESS = 0.7;

/** `aurorale` is `aurora`; a name's last vowel may give way to the ending: `aurore`. */
function byEnding(typed: string, word: string): number {
  if (word.length >= SHORTEST_STEM && typed.startsWith(word))
    return ENDINGS.has(typed.slice(word.length)) ? 0.95 : 0;
  const stem = word.slice(0, -1);
  const gaveWay = stem.length >= SHORTEST_STEM + 1 && typed.startsWith(stem);
  return gaveWay && ENDINGS.has(typed.slice(stem.length)) ? 0.9 : 0;
}

/** The name's word is not typed to its end yet. */
function byBeginning(typed: string, word: string): number {
  if (typed.length < SHORTEST_STEM || !word.startsWith(typed)) return 0;
  return Math.max(LEAST_LIKENESS + 0.05, typed.length / word.length);
}

function bySlips(typed: string, word: string): number {
  const whole = shareKept(typed, word);
  const bare = withoutEnding(typed, word.length);
  return bare === null ? whole : Math.max(whole, shareKept(bare, word) - 0.05);
}

/** The typed word cut to about the name's length, when what is cut off is an ending. */
function withoutEnding(typed: string, length: number): string | null {
  for (const cut of [length + 1, length, length - 1]) {
    if (cut < SHORTEST_STEM || cut >= typed.length) continue;
    if (ENDINGS.has(typed.slice(cut))) return typed.slice(0, cut);
  }
  return null;
}

/** The share of letters two words have in common in order; 0 when too many differ. */
export function shareKept(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  if (longest <= SHORTEST_STEM) return 0; // a slip in so short a word makes another word
  const most = Math.floor(longest * (1 - LEAST_LIKENESS));
  const slips = slipsBetween(a, b, most);
  return slips > most ? 0 : 1 - slips / longest;
}

/**
 * Letters left out, added, exchanged or swapped with their neighbour (optimal string alignment).
 * Beyond `most` it stops counting and gives a number above it.
 */
export function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  const width = b.length + 1;
  let before = new Uint8Array(width);
  let previous = Uint8Array.from({ length: width }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = new Uint8Array(width);
    current[0] = row;
    let least = row;
    for (let column = 1; column < width; column += 1) {
      const slips = slipsAt({ a, b, row, column, before, previous, current });
      current[column] = slips;
      if (slips < least) least = slips;
    }
    if (least > most) return most + 1;
    [before, previous] = [previous, current];
  }
  return cell(previous, b.length);
}

type Table = {
  readonly a: string;
  readonly b: string;
  readonly row: number;
  readonly column: number;
  readonly before: Uint8Array; // two rows above
  readonly previous: Uint8Array;
  readonly current: Uint8Array;
};

function slipsAt({ a, b, row, column, before, previous, current }: Table): number {
  const isSame = a[row - 1] === b[column - 1];
  if (isSame) return cell(previous, column - 1);
  const oneMore =
    1 + Math.min(cell(previous, column), cell(current, column - 1), cell(previous, column - 1));
  const isSwap =
    row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
  return isSwap ? Math.min(oneMore, cell(before, column - 2) + 1) : oneMore;
}

function cell(row: Uint8Array, column: number): number {
  return row[column] ?? 0;
}

/** A word's length and letters (a bit each), to tell cheaply that two words cannot be alike. */
export type Outline = { readonly mask: number; readonly length: number };

export function outlineOf(folded: string): Outline {
  let mask = 0;
  for (let index = 0; index < folded.length; index += 1)
    mask |= 1 << (folded.charCodeAt(index) % 32);
  return { mask, length: folded.length };
}

const LONGEST_ENDING = 5;

/** Never false when `likeness` is above 0. */
export function canBeAlike(typed: Outline, word: Outline): boolean {
  const added = countBits(typed.mask & ~word.mask);
  if (added === 0) return true; // the word's beginning
  const most = Math.ceil(Math.max(typed.length, word.length) * (1 - LEAST_LIKENESS));
  const isTooLong = typed.length - word.length > most + LONGEST_ENDING;
  if (isTooLong || added > most + LONGEST_ENDING) return false;
  return countBits(word.mask & ~typed.mask) <= most;
}

/** Never false when `shareKept` is above 0. */
export function canKeepShare(a: Outline, b: Outline): boolean {
  const most = Math.max(a.length, b.length) * (1 - LEAST_LIKENESS);
  if (Math.abs(a.length - b.length) > most) return false;
  return countBits(a.mask & ~b.mask) <= most && countBits(b.mask & ~a.mask) <= most;
}

function countBits(mask: number): number {
  let rest = mask >>> 0;
  let bits = 0;
  while (rest !== 0) {
    rest &= rest - 1;
    bits += 1;
  }
  return bits;
}
