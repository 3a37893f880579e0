// The letters of the six languages. As a class of all the world's letters (\p{L}) a pattern compiles four times longer.
const LETTERS = "A-Za-zÀ-ÖØ-öø-ɏͰ-Ͽἀ-῾Ѐ-ӿ";

/** A pattern of alternatives that begin at a word; each may contain pattern syntax and end in `\p{L}*`. */
export function wordPattern(...alternatives: readonly string[]): RegExp {
  const source = `(?<![${LETTERS}\\d])(?:${alternatives.map(withLetters).join("|")})(?![${LETTERS}])`;
  return new RegExp(source, "giu");
}

/** `\p{L}` spelled out, within a class of characters and outside. */
export function withLetters(source: string): string {
  let isInClass = false;
  return source.replaceAll(/\\p\{L\}|\\.|[[\]]/gu, (token) => {
    if (token === "[" || token === "]") isInClass = token === "[";
    if (token !== String.raw`\p{L}`) return token;
    return isInClass ? LETTERS : `[${LETTERS}]`;
  });
}
