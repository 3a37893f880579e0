import type { Objection } from "../rehearsal/objection.ts";
import { OBJECTION_WORDS, TALK_WORDS } from "./objection-words.ts";

/** Whole words of small letters: with a capital they may be a client's name ("Fast Delivery OÜ"). */
function whole(words: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}-])(?:${words.join("|")})(?![\\p{L}])`, "gu");
}

const PATTERNS = OBJECTION_WORDS.map(([objection, words]) => [objection, whole(words)] as const);
const TALK = whole(TALK_WORDS);

type Found = {
  readonly objection: Objection | null; // null: none is named
  readonly rest: string; // the ask without it, and without what only says that it is a talk
};

/** Which objection somebody wants to practise, and what is left of the words: the client's name among them. */
export function objectionIn(asked: string): Found {
  const text = lowerStart(asked);
  for (const [objection, pattern] of PATTERNS) {
    const rest = text.replace(pattern, " ");
    if (rest !== text) return { objection, rest: withoutTalk(rest) };
  }
  return { objection: null, rest: withoutTalk(text) };
}

function withoutTalk(text: string): string {
  return text.replaceAll(TALK, " ");
}

/** A sentence's first letter says nothing; in a text of nothing but capitals none does. */
function lowerStart(text: string): string {
  const isShouted = text === text.toUpperCase() && text !== text.toLowerCase();
  if (isShouted) return text.toLowerCase();
  return text.replace(/^\s*\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase());
}
