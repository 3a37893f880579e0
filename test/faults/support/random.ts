/** Numbers that look random and are the same for the same seed. */
export type Random = {
  /** From 0 up to 1, without it. */
  readonly fraction: () => number;
  /** A whole number of both ends and between. */
  readonly whole: (from: number, to: number) => number;
  readonly pick: <T>(of: readonly T[]) => T;
  readonly chance: (share: number) => boolean;
};

/** Mulberry32. */
export function makeRandom(seed: number): Random {
  let state = seed >>> 0;
  const fraction = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (from: number, to: number): number =>
    from + Math.floor(fraction() * (to - from + 1));
  return {
    fraction,
    whole,
    chance: (share) => fraction() < share,
    pick(of) {
      const one = of[whole(0, of.length - 1)];
      if (one === undefined) throw new Error("there is nothing to pick from");
      return one;
    },
  };
}
