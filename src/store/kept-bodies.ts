import type { NewDelivery } from "#src/core/inbox.ts";

const MOST = 500; // another process may take a row up: then nobody asks here for its body
const LONGEST = 20_000; // characters

/** What this process has just kept need not be read again: mostly it is also the one that works on it. */
export class KeptBodies {
  readonly #bodies = new Map<bigint, string>();

  /** A click is worked on without its body. */
  add(rows: readonly NewDelivery[], ids: ReadonlyMap<string, bigint>): void {
    for (const { key, kind, body } of rows) {
      const id = ids.get(key);
      if (id === undefined || kind !== "event" || body.length > LONGEST) continue;
      this.#bodies.set(id, body);
      if (this.#bodies.size > MOST) this.#dropOldest();
    }
  }

  /** Null: it is not here, or was taken before. */
  take(id: bigint): string | null {
    const body = this.#bodies.get(id) ?? null;
    this.#bodies.delete(id);
    return body;
  }

  #dropOldest(): void {
    for (const id of this.#bodies.keys()) {
      this.#bodies.delete(id);
      return;
    }
  }
}
