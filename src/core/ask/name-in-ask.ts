import type { ClientMention } from "./ask.ts";
import type { RoledWord } from "./ask-words.ts";

/** Which little word tends to stand before the client: "to Kask about the delivery", "with Kask about price". */
const LINKS = {
  draft: ["to", "for", "with", "of", "from", "about", "regarding"],
  rehearse: ["with", "for", "to", "from", "of", "about", "regarding"],
  other: ["about", "regarding", "with", "for", "of", "from", "to"],
} as const;

/** The client an ask is about: after its little word, else whatever is left when the known words are taken away. */
export function mentionIn(words: readonly RoledWord[], links: keyof typeof LINKS): ClientMention {
  const name = nameAfterLink(words, LINKS[links]) ?? nameOf(trim(words));
  if (name !== null) return { by: "name", name };
  return { by: words.some(({ role }) => role === "them") ? "pronoun" : "nothing" };
}

function nameAfterLink(words: readonly RoledWord[], links: readonly string[]): string | null {
  for (const link of links)
    for (const [at, word] of words.entries()) {
      if (word.role !== "link" || word.folded !== link || isWithinName(words, at)) continue;
      const name = nameOf(trim(wordsUntilLink(words, at + 1)));
      if (name !== null) return name;
    }
  return null;
}

/** "House of Coffee": a little word between capitals belongs to the name. */
function isWithinName(words: readonly RoledWord[], at: number): boolean {
  const before = words[at - 1];
  const isNameBefore = before?.isCapital === true && before.role === "name";
  return isNameBefore && words[at + 1]?.isCapital === true;
}

function wordsUntilLink(words: readonly RoledWord[], from: number): readonly RoledWord[] {
  const end = words.findIndex(
    ({ role }, at) => at >= from && role === "link" && !isWithinName(words, at),
  );
  return words.slice(from, end === -1 ? undefined : end);
}

/**
 * Known words at either end go, and those that carry an ask part the rest: "Kask OÜ vabandus kiiresti". A word with a
 * capital may be the name's own: "Aurora Food Service". Of several parts the first with a capital is the name.
 */
function trim(words: readonly RoledWord[]): readonly RoledWord[] {
  const parts: RoledWord[][] = [[]];
  for (const word of words) {
    if (carriesAsk(word)) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  const trimmed = parts.map(trimEnds).filter((part) => part.length > 0);
  return trimmed.find((part) => part.some(startsBig)) ?? trimmed[0] ?? [];
}

function carriesAsk({ role, isCapital }: RoledWord): boolean {
  return !isCapital && role !== "name" && role !== "filler" && role !== "link";
}

function startsBig({ written }: RoledWord): boolean {
  return /^\p{Lu}/u.test(written);
}

function trimEnds(words: readonly RoledWord[]): readonly RoledWord[] {
  const first = words.findIndex(isName);
  if (first === -1) return [];
  let from = first;
  let to = words.findLastIndex(isName);
  while (words[from - 1]?.isCapital === true && words[from]?.isCapital === true) from -= 1;
  while (words[to + 1]?.isCapital === true) to += 1;
  return words.slice(from, to + 1);
}

function isName({ role }: RoledWord): boolean {
  return role === "name";
}

function nameOf(words: readonly RoledWord[]): string | null {
  return words.length === 0 ? null : words.map(({ written }) => written).join(" ");
}
