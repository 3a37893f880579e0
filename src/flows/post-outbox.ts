import {
  afterChange,
  type ChangeBurst,
  isRested,
  untilNextChange,
} from "#src/core/change-burst.ts";
import { laneOf, limitOf, type OutboxRow } from "#src/core/outbox.ts";
import { makeTries } from "./outbox-tries.ts";
import { postRow, type PostRowDeps, type RowPace, type Step } from "./post-outbox-row.ts";

export type PostOutboxDeps = Omit<PostRowDeps, "tries" | "pace"> & {
  /** Rows with something to do, in the order they must be posted. */
  readonly loadRows: () => Promise<readonly OutboxRow[]>;
  /** What Slack wants no call about, in any process, and for how many milliseconds yet. */
  readonly loadPauses: () => Promise<ReadonlyMap<string, number>>;
  /** Hears of each row that is in Slack now. */
  readonly notePosted: (row: OutboxRow) => void;
  /** Hears what Slack would not take. */
  readonly noteRefused: (refused: { readonly id: string; readonly error: string }) => void;
  readonly noteFault: (fault: unknown) => void;
  /** Nothing new is begun from then on. */
  readonly isStopping: () => boolean;
  readonly wait: (ms: number) => Promise<unknown>;
  readonly pace: RowPace & {
    readonly lookAgainMs: number; // at the longest, while something is going on
    readonly afterFaultMs: number; // the database is away, say
    readonly stayMs: number; // how long one run goes on
  };
};

/** Milliseconds until it is worth another run; null when nothing is left to do. */
export type OutboxEnd = { readonly againInMs: number | null };

const LANES_AT_ONCE = 8;

/**
 * Makes what posts a company's outbox: lanes side by side, so that a channel that Slack makes wait, or a call that takes
 * long, holds up no other; within a lane one row after the other. What one run learns of waits the next one knows.
 */
export function makePostOutbox(deps: PostOutboxDeps): () => Promise<OutboxEnd> {
  const run = new OutboxRun(deps);
  return () => run.stay();
}

class OutboxRun {
  readonly #deps: PostOutboxDeps;
  readonly #rowDeps: PostRowDeps;
  readonly #heldUntil = new Map<string, number>(); // lanes and ids of rows
  readonly #bursts = new Map<string, ChangeBurst>(); // by row
  readonly #busy = new Map<string, Promise<void>>(); // by lane
  #hasWorked = false; // a lane, during the last look
  readonly #posted = new Set<string>(); // ids of rows; the database says so a moment later

  constructor(deps: PostOutboxDeps) {
    this.#deps = deps;
    this.#rowDeps = { ...deps, tries: makeTries(deps.pace, () => deps.now()) };
  }

  async stay(): Promise<OutboxEnd> {
    const deps = this.#deps;
    const until = deps.now() + deps.pace.stayMs;
    this.#posted.clear();
    for (;;) {
      this.#hasWorked = this.#busy.size > 0;
      const waitMs = await this.#look();
      const isLate = deps.isStopping() || deps.now() + (waitMs ?? 0) > until;
      const end = this.#busy.size === 0 ? this.#endOf(waitMs, isLate) : null;
      if (end === "look-again") continue;
      if (end !== null) return end;
      const pause = deps.wait(Math.min(waitMs ?? Infinity, deps.pace.lookAgainMs));
      await Promise.race([pause, ...this.#busy.values()]);
    }
  }

  /** With no lane busy any more; null: what is held is waited for. */
  #endOf(waitMs: number | null, isLate: boolean): OutboxEnd | "look-again" | null {
    if (this.#hasWorked && !isLate) return "look-again"; // a lane has ended since: what it leaves is to be seen
    if (isLate) return { againInMs: waitMs ?? (this.#hasWorked ? 0 : null) };
    return waitMs === null ? { againInMs: null } : null;
  }

  /** Sets idle lanes going; milliseconds until something held may go on, null when nothing is. */
  async #look(): Promise<number | null> {
    const { isStopping, loadRows, loadPauses, noteFault, pace } = this.#deps;
    try {
      const unread = new Set(this.#busy.keys()); // what is read of their rows may be past before it is here
      const rows = await loadRows();
      const pauses = await loadPauses();
      if (isStopping()) return rows.length === 0 ? null : 0;
      this.#forgetRested();
      const lanes = [...Map.groupBy(rows, laneOf)].filter(([lane]) => !unread.has(lane));
      const waits = lanes.flatMap(([lane, of]) => this.#begin({ lane, rows: of, pauses }));
      return waits.length === 0 ? null : Math.min(...waits);
    } catch (fault) {
      noteFault(fault);
      return pace.afterFaultMs;
    }
  }

  /** How long its rows are held, where they are. */
  #begin({ lane, rows, pauses }: Lane): number[] {
    const [first] = rows;
    if (first === undefined || this.#busy.has(lane)) return [];
    const heldMs = Math.max(this.#leftOf(lane), pauses.get(limitOf(first)) ?? 0);
    if (heldMs > 0) return [heldMs];
    const ready = this.#readyOf(rows);
    if (ready.length === 0) return rows.map((row) => this.#rowHeldMs(row)).filter((ms) => ms > 0);
    if (this.#busy.size >= LANES_AT_ONCE) return [this.#deps.pace.lookAgainMs];
    const going = this.#goThrough(lane, ready).finally(() => this.#busy.delete(lane));
    this.#busy.set(lane, going);
    this.#hasWorked = true;
    return [];
  }

  /** Rows that are not held, each after the one it is to follow. */
  #readyOf(rows: readonly OutboxRow[]): OutboxRow[] {
    const before = new Set(this.#posted);
    return rows.filter((row) => {
      const isReady =
        this.#rowHeldMs(row) === 0 && (row.waitsFor === null || before.has(row.waitsFor));
      if (isReady) before.add(row.id);
      return isReady;
    });
  }

  async #goThrough(lane: string, rows: readonly OutboxRow[]): Promise<void> {
    const { isStopping, noteFault, pace } = this.#deps;
    for (const row of rows) {
      if (isStopping()) return;
      if (row.waitsFor !== null && !this.#posted.has(row.waitsFor)) continue;
      try {
        const step = await postRow(this.#rowDeps, row);
        if (this.#note(lane, row, step) === "lane-held") return;
      } catch (fault) {
        noteFault(fault);
        return this.#hold(lane, pace.afterFaultMs);
      }
    }
  }

  #note(lane: string, row: OutboxRow, step: Step): "lane-held" | "on" {
    const { notePosted, noteRefused, now } = this.#deps;
    if ("done" in step) {
      if (step.done === "posted") {
        this.#posted.add(row.id);
        notePosted(row);
      }
      if (step.done === "updated")
        this.#bursts.set(row.id, afterChange(this.#bursts.get(row.id), now()));
      return "on";
    }
    if (step.error !== undefined) noteRefused({ id: row.id, error: step.error });
    this.#hold(step.holds === "lane" ? lane : row.id, step.inMs);
    return step.holds === "lane" ? "lane-held" : "on";
  }

  #hold(what: string, forMs: number): void {
    this.#heldUntil.set(what, this.#deps.now() + forMs);
  }

  #rowHeldMs({ id, state }: OutboxRow): number {
    const burstMs = state === "stale" ? untilNextChange(this.#bursts.get(id), this.#deps.now()) : 0;
    return Math.max(this.#leftOf(id), burstMs);
  }

  #leftOf(held: string): number {
    return Math.max(0, (this.#heldUntil.get(held) ?? 0) - this.#deps.now());
  }

  #forgetRested(): void {
    const now = this.#deps.now();
    for (const [held, until] of this.#heldUntil) if (until <= now) this.#heldUntil.delete(held);
    for (const [id, burst] of this.#bursts) if (isRested(burst, now)) this.#bursts.delete(id);
  }
}

type Lane = {
  readonly lane: string;
  readonly rows: readonly OutboxRow[];
  readonly pauses: ReadonlyMap<string, number>;
};
