import { JOINED, type Role, WORDS } from "./ask-vocabulary.ts";
import { foldText, wordsOf } from "./fold-text.ts";
import { slipsBetween } from "./word-likeness.ts";

const SHORTEST_FORGIVEN = 5; // letters; a slip in a shorter word makes another word

const lexicon = WORDS.flatMap(([role, words]) =>
  words.split(/\s+/).map((word) => ({
    role,
    isStem: word.endsWith("*"),
    folded: foldText(word.replace("*", "")),
  })),
);
const exactRoles = new Map(lexicon.toReversed().map(({ folded, role }) => [folded, role]));
const stems = lexicon
  .filter(({ isStem }) => isStem)
  .toSorted((a, b) => b.folded.length - a.folded.length);
/** Slips are forgiven in words that carry the ask; in the others they would swallow names. */
const CARRIES_NOTHING: readonly Role[] = ["filler", "link", "them", "who"];
const forgiven = lexicon.filter(
  ({ role, folded }) => folded.length >= SHORTEST_FORGIVEN && !CARRIES_NOTHING.includes(role),
);

export type RoledWord = {
  readonly written: string;
  readonly folded: string;
  readonly role: Role;
  readonly isCapital: boolean; // a capital that is not merely a sentence's first
};

/** The words of an ask with what each does in it. */
export function readAskWords(text: string): RoledWord[] {
  const joined = JOINED.reduce((rest, [pair, one]) => rest.replace(pair, one), text);
  const words = wordsOf(joined);
  const isShouted = joined === joined.toUpperCase();
  return words.map(({ written, folded }, place) => {
    const startsBig = /^\p{Lu}/u.test(written) && written.length > 1;
    const isCapital = startsBig && place > 0 && !isShouted;
    return { written, folded, isCapital, role: roleOf(folded, isCapital) };
  });
}

function roleOf(folded: string, isCapital: boolean): Role {
  const known = exactRoles.get(folded);
  if (known !== undefined) return known;
  const stem = stems.find((entry) => folded.startsWith(entry.folded));
  if (stem !== undefined) return stem.role;
  return isCapital ? "name" : (roleBySlip(folded) ?? "name");
}

function roleBySlip(folded: string): Role | undefined {
  if (folded.length < SHORTEST_FORGIVEN) return undefined;
  return forgiven.find((entry) => isSlipOf(folded, entry))?.role;
}

function isSlipOf(typed: string, { folded, isStem }: { folded: string; isStem: boolean }): boolean {
  const { length } = folded;
  const most = length >= TWO_SLIPS_FROM && !isStem ? 2 : 1;
  const parts = isStem
    ? [length - 1, length, length + 1].map((end) => typed.slice(0, end))
    : [typed];
  return parts.some((part) => slipsBetween(part, folded, most) <= most);
}

const TWO_SLIPS_FROM = 8; // letters
