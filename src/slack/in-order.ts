export type InOrder = <T>(key: string, work: () => Promise<T>) => Promise<T>;

/**
 * Does one piece of work after the other for each key: Bolt runs the listeners of two messages at the same time, and
 * the answers would come out of order.
 */
export function makeInOrder(): InOrder {
  const last = new Map<string, Promise<unknown>>();
  return async (key, work) => {
    const before = last.get(key) ?? Promise.resolve();
    const mine = before.then(work, work);
    last.set(key, mine);
    try {
      return await mine;
    } finally {
      if (last.get(key) === mine) last.delete(key);
    }
  };
}
