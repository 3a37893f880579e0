import { wordPattern } from "./word-pattern.ts";

/**
 * A pattern of words parted by spaces, as a dictionary lists them: `вин-` is every word that begins so, `_` stands
 * for a space within a phrase, `word` is that word alone. Pattern syntax may be used, but for spaces.
 */
export function wordList(...lines: readonly string[]): RegExp {
  const entries = lines.join(" ").split(/\s+/u);
  return wordPattern(
    ...entries.map((entry) =>
      entry.replaceAll("_", "[ ,]{1,2}").replaceAll(/-(?=$|[|)_[])/gu, String.raw`\p{L}*`),
    ),
  );
}
