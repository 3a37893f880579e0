/**
 * A number from 0 to `count` - 1 that depends on the text alone: the same client gets the same words
 * again, and two clients seldom get the same letter.
 */
export function pickIndex(seed: string, count: number): number {
  let hash = 0x811c9dc5;
  for (const letter of seed) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  }
  // FNV alone leaves its low bits alike for seeds that differ at the end only.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) % count;
}
