/** A seeded source of chance: the same seed gives the same numbers everywhere. */
export type Random = {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** A whole number from `min` to `max`, both included. */
  int(min: number, max: number): number;
  chance(probability: number): boolean;
  /** Throws on an empty list. */
  pick<T>(items: readonly T[]): T;
  /** A factor around 1, mostly within `1 ± 2 × spread`, never below 0.6 or above 1.7. */
  factor(spread: number): number;
};

/** Mulberry32: small, fast and good enough for made-up data. */
export function makeRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));
  return {
    next,
    int,
    chance: (probability) => next() < probability,
    pick: (items) => {
      const item = items[int(0, items.length - 1)];
      if (item === undefined) throw new Error("nothing to pick from: the list is empty");
      return item;
    },
    // Three uniform numbers add up to nearly a bell: mean 1.5, standard deviation 0.5.
    factor: (spread) => {
      const bell = (next() + next() + next() - 1.5) * 2;
      return Math.min(1.7, Math.max(0.6, Math.exp(spread * bell)));
    },
  };
}

/** A seed of one's own for each client, so that a new client leaves the others as they were. */
export function seedFor(seed: number, clientRef: string): number {
  let hash = seed >>> 0;
  for (const character of clientRef) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
