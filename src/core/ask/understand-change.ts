import type { DraftChannel, DraftLanguage } from "../draft/draft-terms.ts";
import {
  CHANGE_WORDS,
  CHANNEL_WORDS,
  NO_CHANGE,
  type PlainChange,
  WANTS_CHANGE,
} from "./change-words.ts";
import { languageIn, withoutLanguage } from "./language-in-ask.ts";

/** One thing to be different about a draft. */
export type AskedChange =
  | { readonly kind: PlainChange }
  | { readonly kind: "language"; readonly language: DraftLanguage }
  | { readonly kind: "channel"; readonly channel: DraftChannel };

export type UnderstoodChange = {
  readonly changes: readonly AskedChange[]; // in the order in which they are made; empty: nothing was understood
  readonly notUnderstood: string | null; // what is left of the words
};

const LONGEST_CHANGE = 400; // characters; what is longer is a text, no wish about one

/** How a draft should become different, by the words alone; null: the words ask for no change of a draft. */
export function understandChange(text: string): UnderstoodChange | null {
  const asked = text.normalize("NFC").trim();
  if (asked === "" || asked.length > LONGEST_CHANGE) return null;
  const plain = takeAll(asked, CHANGE_WORDS);
  const way = takeAll(plain.rest, CHANNEL_WORDS);
  const language = languageIn(way.rest);
  const changes: AskedChange[] = [
    ...plain.found.map((kind) => ({ kind })),
    ...way.found.slice(0, 1).map((channel) => ({ kind: "channel", channel }) as const),
    ...(language === null ? [] : [{ kind: "language", language } as const]),
  ];
  if (changes.length === 0 && !WANTS_CHANGE.test(asked)) return null;
  return { changes, notUnderstood: restOf(withoutLanguage(way.rest)) };
}

/** Everything that is found, each once, and the text without it. */
function takeAll<T>(
  text: string,
  words: readonly (readonly [T, RegExp])[],
): { readonly found: readonly T[]; readonly rest: string } {
  return words.reduce<{ found: readonly T[]; rest: string }>(
    ({ found, rest }, [kind, pattern]) =>
      pattern.test(rest)
        ? { found: [...found, kind], rest: rest.replace(pattern, " ") }
        : { found, rest },
    { found: [], rest: text },
  );
}

/** What carries a wish that nobody understood; null: nothing but little words is left. */
function restOf(text: string): string | null {
  const words = text.split(/[\s.,;:!?…–—"“”()]+/u).filter((word) => word !== "");
  const from = words.findIndex(carries);
  return from === -1 ? null : words.slice(from, words.findLastIndex(carries) + 1).join(" ");
}

function carries(word: string): boolean {
  return !NO_CHANGE.has(word.toLowerCase());
}
