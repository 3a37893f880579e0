type NotTwice = (key: string, work: () => Promise<void>) => Promise<void>;

const DOUBLE_CLICK_MS = 2000;

/** Does the work unless the same was begun a moment ago or is still going on: a second click asks for nothing new. */
export function makeNotTwice(now: () => number): NotTwice {
  const begun = new Map<string, { readonly at: number; isOver: boolean }>();
  return async (key, work) => {
    for (const [old, { at, isOver }] of begun)
      if (isOver && now() - at >= DOUBLE_CLICK_MS) begun.delete(old);
    if (begun.has(key)) return;
    const mine = { at: now(), isOver: false };
    begun.set(key, mine);
    try {
      await work();
    } finally {
      mine.isOver = true;
    }
  };
}
