/** A pattern of alternatives that begin at a word; each may contain pattern syntax and end in `\p{L}*`. */
export function wordPattern(...alternatives: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join("|")})(?!\\p{L})`, "giu");
}
