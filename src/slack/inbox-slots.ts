export type Slots = {
  /** Waits for a free one; the result gives it back. */
  readonly take: () => Promise<() => void>;
};

type Limits = {
  readonly most: number;
  readonly longMs: number;
  readonly mostLong: number;
};

/**
 * How many deliveries are worked on at once, so that what arrives is still taken in at once. Work that lasts longer
 * than `longMs` waits for a model or for Slack rather than for this process, and is counted no more: but only so much of
 * it, because on a machine with too much to do all work lasts long.
 */
export function makeSlots({ most, longMs, mostLong }: Limits): Slots {
  let taken = 0;
  let long = 0;
  const queue: (() => void)[] = [];
  const giveBack = (): void => {
    const next = queue.shift();
    if (next === undefined) taken -= 1;
    else next();
  };
  const begin = (): (() => void) => {
    let state: "counted" | "long" | "over" = "counted";
    const timer = setInterval(() => {
      if (long >= mostLong) return;
      clearInterval(timer);
      state = "long";
      long += 1;
      giveBack();
    }, longMs);
    timer.unref();
    return () => {
      clearInterval(timer);
      if (state === "counted") giveBack();
      if (state === "long") long -= 1;
      state = "over";
    };
  };
  return {
    async take() {
      if (taken < most) taken += 1;
      else await new Promise<void>((resolve) => queue.push(resolve));
      return begin();
    },
  };
}
