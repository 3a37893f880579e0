import type { Part } from "./phrases.ts";

/** A part and when it is said: dropped once a text is shorter than `keptTo`, added from `fromWarmer` on. */
export type Step = {
  readonly part: Part;
  readonly keptTo: 0 | 1 | 2;
  readonly fromWarmer: 0 | 1 | 2;
};

export const always = (part: Part): Step => ({ part, keptTo: 2, fromWarmer: 0 });
export const unlessShortest = (part: Part): Step => ({ part, keptTo: 1, fromWarmer: 0 });
export const inFull = (part: Part): Step => ({ part, keptTo: 0, fromWarmer: 0 });
export const warm = (part: Part): Step => ({ part, keptTo: 2, fromWarmer: 1 });
export const warmest = (part: Part): Step => ({ part, keptTo: 2, fromWarmer: 2 });
