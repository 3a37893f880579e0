import { randomInt } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import type { ReceiverEvent } from "@slack/bolt";
import type { Deliveries, HeldDelivery, NewDelivery } from "#src/core/inbox.ts";
import type { InWindow } from "./early-window.ts";
import { InboxHands } from "./inbox-hands.ts";
import { readDelivery } from "./inbox-read.ts";
import type { ClickWindow } from "./inbox-scope.ts";
import { type Outcome, runClick, type RunDeps, runHeld, tellFor, type Told } from "./inbox-run.ts";
import { makeSlots } from "./inbox-slots.ts";
import { SETTLE_MS, untilTick } from "./inbox-tick.ts";

type InboxPace = {
  readonly leaseMs: number; // a process that was not heard of for so long is thought dead
  readonly sweepEveryMs: number;
  readonly retryAfterMs: readonly number[]; // one entry per further try; then the person is told
};

export type InboxDeps = RunDeps & {
  readonly deliveries: Deliveries;
  readonly inWindow: InWindow;
  readonly pace: InboxPace;
  /** No other process can be at work on the same data. */
  readonly isAlone: boolean;
};

const MOST_AT_ONCE = 8;
const LONG_MS = 1_000;
const MOST_LONG = 100; // talks with a model, mostly
const LONGEST_KEEP_MS = 1_500; // a click waits three seconds at most for its answer: then its row may come later
const STOP_MS = 10_000;

/**
 * What Slack brings to one company: kept before Slack is told that it came, then worked on, one thing after the other
 * in each conversation, by whichever process is free; what a dead process left is taken up by another.
 */
export class Inbox {
  readonly #deps: InboxDeps;
  readonly #hands: InboxHands;
  readonly #slots = makeSlots({
    most: MOST_AT_ONCE,
    longMs: LONG_MS,
    mostLong: MOST_LONG,
  });
  readonly #queues = new Map<string, { again: boolean }>(); // being worked through by this process
  readonly #going = new Set<Promise<unknown>>();
  #sweeping: NodeJS.Timeout | null = null;
  #isStopped = false;

  constructor(deps: InboxDeps) {
    this.#deps = deps;
    this.#hands = new InboxHands(deps);
  }

  /** Takes up what an earlier run left, and looks for what others leave. */
  async begin(): Promise<void> {
    const { deliveries, isAlone, pace } = this.#deps;
    this.#hands.begin();
    if (isAlone) await deliveries.takeOver();
    this.#sweeping = setInterval(() => void this.sweep(), pace.sweepEveryMs);
    this.#sweeping.unref();
    await this.sweep();
  }

  /** Settles when Slack has been told that an event came, or a click is done. Rejects when it could not be kept. */
  async take(event: ReceiverEvent): Promise<void> {
    if (this.#isStopped) throw new Error("the inbox is shut");
    const row = readDelivery(event.body);
    if (row === null) return this.#pass(event);
    if (row.kind !== "event")
      return this.#follow(this.#deps.inWindow(event, (one) => this.#takeClick(event, row, one)));
    const id = await this.#deps.deliveries.keep(row);
    if (id !== null) this.#workThrough(row.queue); // also when the connection is gone that wants to hear of it
    await event.ack();
  }

  /** Looks once for what nobody works on. Never rejects. */
  async sweep(): Promise<void> {
    try {
      for (const { id, queue } of await this.#deps.deliveries.findLeft()) {
        if (this.#isStopped || this.#hands.has(id)) continue;
        if (queue !== "") this.#workThrough(queue);
        else void this.#follow(this.#workOnOne(id));
      }
    } catch (fault) {
      this.#deps.noteFault(fault);
    }
  }

  /** Finishes what is begun, for ten seconds at most, and leaves the rest to others. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    if (this.#sweeping !== null) clearInterval(this.#sweeping);
    await Promise.race([Promise.allSettled(this.#going), wait(STOP_MS, null, { ref: false })]);
    await this.#hands.end();
  }

  /** What is not kept is asked for again by whoever needs it. */
  async #pass(event: ReceiverEvent): Promise<void> {
    try {
      await this.#deps.run(event);
    } catch (fault) {
      this.#deps.noteFault(fault);
    }
  }

  async #takeClick(
    event: ReceiverEvent,
    row: NewDelivery,
    window: ClickWindow | null,
  ): Promise<void> {
    const kept = this.#keepClick(row);
    const id = await Promise.race([kept, wait(LONGEST_KEEP_MS, "late" as const, { ref: false })]);
    if (id === "known") return event.ack();
    // Unanswered, Slack itself shows the person that it failed; answered without a row, nobody would after a crash.
    if (id === "away") throw new Error("the click could not be kept: the database is away");
    const held = { ...row, id: isId(id) ? id : unkeptId(), attempts: 1, receivedAt: new Date() };
    if (isId(id)) this.#hands.hold(held);
    const around = { holds: () => true, stepAside: nothing, window };
    const deps = isId(id) ? this.#deps : { ...this.#deps, claim: always, unclaim: nothing };
    const outcome = await runClick(deps, held, { event, around });
    const late = await kept;
    if (isId(late)) await this.#conclude({ ...held, id: late }, outcome);
    else if (outcome.is === "later")
      await this.#tellUnkept(deps, held, { body: event.body, around, why: "failed" });
  }

  /** Without a row no other process knows of it: this one tells the person, or nobody does. */
  async #tellUnkept(deps: RunDeps, held: HeldDelivery, told: Told): Promise<void> {
    for (const waitMs of deps.retryAfterMs) {
      await wait(waitMs, null, { ref: false });
      if ((await tellFor(deps, held, told)).is === "ended") return;
    }
  }

  async #keepClick(row: NewDelivery): Promise<bigint | "known" | "away"> {
    try {
      return (await this.#deps.deliveries.keep(row)) ?? "known";
    } catch (fault) {
      this.#deps.noteFault(fault);
      return "away";
    }
  }

  #workThrough(queue: string): void {
    const going = this.#queues.get(queue);
    if (going !== undefined) going.again = true;
    else void this.#follow(this.#workInOrder(queue));
  }

  async #workInOrder(queue: string): Promise<void> {
    const turn = { again: true };
    this.#queues.set(queue, turn);
    try {
      await wait(untilTick());
      while (turn.again && !this.#isStopped) {
        turn.again = false;
        if (await this.#workOnNext(queue)) turn.again = true;
      }
    } catch (fault) {
      this.#deps.noteFault(fault); // the next sweep takes it up
    } finally {
      this.#queues.delete(queue);
    }
  }

  /** True when more waits behind it. Settles when the next may begin, which can be before this one is done. */
  async #workOnNext(queue: string): Promise<boolean> {
    const giveBack = await this.#slots.take();
    try {
      if (this.#isStopped) return false; // another process takes it up
      const held = await this.#deps.deliveries.claimNext(queue);
      if (held === null) return false;
      const { promise: aside, resolve: stepAside } = Promise.withResolvers<boolean>();
      const done = this.#follow(this.#work(held, () => stepAside(true)));
      return await Promise.race([done, aside]);
    } finally {
      giveBack();
    }
  }

  async #workOnOne(id: bigint): Promise<void> {
    const giveBack = await this.#slots.take();
    try {
      const held = await this.#deps.deliveries.claimOne(id);
      if (held !== null) await this.#work(held, () => {});
    } catch (fault) {
      this.#deps.noteFault(fault);
    } finally {
      giveBack();
    }
  }

  /** True when more waits in its queue. */
  async #work(held: HeldDelivery, noteAside: () => void): Promise<boolean> {
    const { id } = held;
    const { deliveries, noteFault, pace } = this.#deps;
    this.#hands.hold(held);
    const around = {
      holds: () => this.#hands.holds(id),
      stepAside: async () => {
        await deliveries.stepAside(id).then(noteAside, noteFault);
      },
    };
    try {
      const body = await deliveries.loadBody(id);
      const outcome: Outcome =
        body === null
          ? { is: "ended", end: "done" }
          : await runHeld(this.#deps, held, { body: JSON.parse(body), around });
      return await this.#conclude(held, outcome);
    } catch (fault) {
      noteFault(fault);
      return this.#conclude(held, { is: "later", waitMs: pace.retryAfterMs[0] ?? pace.leaseMs });
    }
  }

  async #conclude(held: HeldDelivery, outcome: Outcome): Promise<boolean> {
    const hasMore = await this.#hands.conclude(held, outcome);
    if (outcome.is === "later") {
      const soon = (): void => void this.sweep();
      setTimeout(soon, outcome.waitMs + SETTLE_MS).unref();
    }
    return hasMore;
  }

  #follow<T>(work: Promise<T>): Promise<T> {
    const going = work.finally(() => this.#going.delete(going));
    this.#going.add(going);
    return going;
  }
}

function isId(id: bigint | string): id is bigint {
  return typeof id === "bigint";
}

/** For marks of a click that has no row. */
function unkeptId(): bigint {
  return -BigInt(randomInt(1, 2 ** 47));
}

async function always(): Promise<boolean> {
  return true;
}

async function nothing(): Promise<void> {}
