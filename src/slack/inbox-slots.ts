export type Slots = {
  /** Waits for a free one; the result gives it back. */
  readonly take: () => Promise<() => void>;
};

/**
 * How many deliveries are worked on at once, so that what arrives is still taken in at once. Work that lasts longer
 * than `longMs` waits for a model or for Slack rather than for this process, and is counted no more.
 */
export function makeSlots({ most, longMs }: { most: number; longMs: number }): Slots {
  let taken = 0;
  const queue: (() => void)[] = [];
  const giveBack = (): void => {
    const next = queue.shift();
    if (next === undefined) taken -= 1;
    else next();
  };
  return {
    async take() {
      if (taken < most) taken += 1;
      else await new Promise<void>((resolve) => queue.push(resolve));
      let isBack = false;
      const once = (): void => {
        if (isBack) return;
        isBack = true;
        clearTimeout(timer);
        giveBack();
      };
      const timer = setTimeout(once, longMs);
      timer.unref();
      return once;
    },
  };
}
