import type { Change } from "./protocol.ts";

type Listener = (change: Change) => void;

/** Who sees what has changed: one stream of changes a person, and one bell for everything. */
export type ChangeHub = {
  readonly publish: (userIds: readonly string[], change: Change) => void;
  readonly subscribe: (userId: string, listener: Listener) => () => void;
  /** Rings after every change, whoever it is for. */
  readonly onAny: (bell: () => void) => () => void;
  readonly ring: () => void;
};

export function createChangeHub(): ChangeHub {
  const listeners = new Map<string, Set<Listener>>();
  const bells = new Set<() => void>();
  const ring = (): void => {
    for (const bell of bells) bell();
  };
  return {
    ring,
    publish: (userIds, change) => {
      for (const userId of userIds) {
        for (const listener of listeners.get(userId) ?? []) listener(change);
      }
      ring();
    },
    subscribe: (userId, listener) => {
      const own = listeners.get(userId) ?? new Set();
      listeners.set(userId, own.add(listener));
      return () => void own.delete(listener);
    },
    onAny: (bell) => {
      bells.add(bell);
      return () => void bells.delete(bell);
    },
  };
}
