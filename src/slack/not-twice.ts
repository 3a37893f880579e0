import { isTriedAgain } from "./inbox-scope.ts";

export type NotTwice = (key: string, work: () => Promise<void>) => Promise<void>;

export type NotTwiceDeps = {
  /** False while somebody holds the key, in any process. */
  readonly hold: (key: string, forMs: number) => Promise<boolean>;
  /** Lets go of the key after that time. */
  readonly letGo: (key: string, afterMs: number) => Promise<void>;
  readonly now: () => number; // milliseconds, by a clock that nobody sets
};

const DOUBLE_CLICK_MS = 2_000;
const LONGEST_WORK_MS = 120_000; // then whoever held it is thought dead

/**
 * Does the work unless the same was begun a moment ago or is still going on, in whatever process: a second click asks
 * for nothing new. What is tried again after a fault is the first one's own work.
 */
export function makeNotTwice({ hold, letGo, now }: NotTwiceDeps): NotTwice {
  return async (key, work) => {
    const isFirst = await hold(key, LONGEST_WORK_MS);
    if (!isFirst && !isTriedAgain()) return;
    const begunAt = now();
    try {
      await work();
    } finally {
      await letGo(key, Math.max(0, DOUBLE_CLICK_MS - (now() - begunAt)));
    }
  };
}
