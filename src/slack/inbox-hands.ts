import { setTimeout as wait } from "node:timers/promises";
import type { Deliveries, HeldDelivery } from "#src/core/inbox.ts";
import type { Outcome } from "./inbox-run.ts";

type HandsDeps = {
  readonly deliveries: Deliveries;
  readonly pace: { readonly leaseMs: number };
  readonly isAlone: boolean;
  readonly noteFault: (fault: unknown) => void;
};

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 2_000;

/** What this process works on: its leases are renewed while it lives, and what came of it is written down in the end. */
export class InboxHands {
  readonly #deps: HandsDeps;
  readonly #heldSince = new Map<bigint, number>(); // milliseconds of a clock that nobody sets
  #renewing: NodeJS.Timeout | null = null;
  #isEnded = false;

  constructor(deps: HandsDeps) {
    this.#deps = deps;
  }

  begin(): void {
    this.#renewing = setInterval(() => void this.#renew(), this.#deps.pace.leaseMs / 3);
    this.#renewing.unref();
  }

  hold({ id }: HeldDelivery): void {
    this.#heldSince.set(id, performance.now());
  }

  has(id: bigint): boolean {
    return this.#heldSince.has(id);
  }

  /** False once another process may have it: the lease could not be renewed in time, or was handed back. */
  holds(id: bigint): boolean {
    const since = this.#heldSince.get(id);
    if (since === undefined || this.#isEnded) return false;
    return this.#deps.isAlone || performance.now() - since < this.#deps.pace.leaseMs;
  }

  /** Writes down what came of it, however long the database is away. True when more waits in its queue. */
  async conclude(held: HeldDelivery, outcome: Outcome): Promise<boolean> {
    const { deliveries, noteFault } = this.#deps;
    let pauseMs = FIRST_PAUSE_MS;
    try {
      while (!this.#isEnded) {
        try {
          if (outcome.is === "ended") return await deliveries.finish(held, outcome.end);
          await deliveries.tryLater(held, outcome.waitMs);
          return false;
        } catch (fault) {
          noteFault(fault);
          await wait(pauseMs, null, { ref: false });
          pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
        }
      }
      return false;
    } finally {
      this.#heldSince.delete(held.id);
    }
  }

  /** Leaves what is not finished to other processes. */
  async end(): Promise<void> {
    this.#isEnded = true;
    if (this.#renewing !== null) clearInterval(this.#renewing);
    try {
      await this.#deps.deliveries.handBack();
    } catch (fault) {
      this.#deps.noteFault(fault); // the leases end by themselves
    }
  }

  async #renew(): Promise<void> {
    const ids = [...this.#heldSince.keys()];
    if (ids.length === 0) return;
    const asked = performance.now();
    try {
      await this.#deps.deliveries.renew(ids);
      for (const id of ids) if (this.#heldSince.has(id)) this.#heldSince.set(id, asked);
    } catch (fault) {
      this.#deps.noteFault(fault);
    }
  }
}
