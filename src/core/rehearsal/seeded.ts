/**
 * A number from 0 up to (not including) 1 that depends only on the seed and the key:
 * the same talk is dealt the same way however often it is played back.
 */
export function fraction(seed: number, key: string): number {
  let hash = (seed ^ 0x811c9dc5) >>> 0;
  for (let i = 0; i < key.length; i += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193) >>> 0;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) >>> 0;
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/** The items in an order that depends only on the seed and the key. */
export function shuffled<T>(items: readonly T[], seed: number, key: string): T[] {
  return items
    .map((item, i) => ({ item, rank: fraction(seed, `${key}#${i}`) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}

/** One of the items, the heavier the likelier; null when no weight is above zero. */
export function weighted<T>(
  choices: readonly { readonly item: T; readonly weight: number }[],
  at: number,
): T | null {
  const total = choices.reduce((sum, { weight }) => sum + weight, 0);
  let left = at * total;
  for (const { item, weight } of choices) {
    left -= weight;
    if (left < 0) return item;
  }
  return null;
}
