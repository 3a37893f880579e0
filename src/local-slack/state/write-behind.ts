const delayMs = 150;

export type WriteBehind = {
  /** Something has to be written; it is a moment later. */
  readonly wake: () => void;
  /** Writes now what has to be written; throws when it cannot. */
  readonly flush: () => Promise<void>;
};

/** One writer at a time. A write that failed is tried again with the next one. */
export function createWriteBehind(write: () => Promise<void>): WriteBehind {
  let timer: NodeJS.Timeout | null = null;
  let last: Promise<void> = Promise.resolve();
  const flush = (): Promise<void> => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    last = last.then(write, write);
    return last;
  };
  return {
    flush,
    wake: () => {
      timer ??= setTimeout(() => void flush().catch(() => undefined), delayMs);
    },
  };
}
