import { setImmediate as breathe } from "node:timers/promises";
import { type OutboxPlace, type OutboxRow, parseOutboxKey } from "#src/core/outbox.ts";
import { makePostOutbox, type PostOutboxDeps } from "#src/flows/post-outbox.ts";
import type { FindOutcome, PostOutcome } from "#src/flows/post-outbox-row.ts";

type Kept = {
  readonly id: string;
  readonly channel: string;
  readonly parent: string | null;
  state: "pending" | "sending" | "posted" | "failed";
  attempts: number;
  stale: boolean;
};

/** What a call to Slack does in a test; nothing said: it is carried out at once. */
type Play = (row: OutboxRow) => Promise<PostOutcome | undefined> | PostOutcome | undefined;

export const PACE = {
  afterUnknownMs: 2_000,
  afterRefusedMs: 60_000,
  settleMs: 12_000,
  callMs: 10_000,
  lookAgainMs: 500,
  afterFaultMs: 1_000,
  stayMs: 30_000,
};

/** The outbox's rows and a Slack, in memory, with a clock that goes on only while somebody waits. */
export class OutboxWorld {
  readonly rows: Kept[] = [];
  readonly inSlack: string[] = []; // ids of rows, as posted
  readonly changes: string[] = []; // ids of rows, as changed
  readonly searches: string[] = [];
  readonly refused: { id: string; error: string }[] = [];
  readonly faults: unknown[] = [];
  readonly pausedUntil = new Map<string, number>();
  clockMs = 0;
  isStopping = false;
  play: Play = () => undefined;
  /** What comes before the call. */
  prepare: (row: OutboxRow) => Promise<void> = async () => {};
  find: (row: OutboxRow) => FindOutcome = (row) => this.findTruly(row);
  fail: (what: string) => void = () => undefined;
  onWait: () => void = () => undefined;
  /** Between the reading of the rows and their arrival. */
  onRead: () => Promise<void> = async () => {};

  add(id: string, channel: string, more: Partial<Kept> = {}): void {
    const fresh = { state: "pending", attempts: 0, stale: false, parent: null } as const;
    this.rows.push({ ...fresh, id, channel, ...more });
  }

  stateOf(id: string): Kept["state"] | undefined {
    return this.rows.find((row) => row.id === id)?.state;
  }

  findTruly(row: OutboxRow): FindOutcome {
    return this.inSlack.includes(row.id)
      ? { is: "there", place: placeOf(row) }
      : { is: "not-there" };
  }

  /** One process: what it remembers is its own. */
  process(): () => Promise<{ readonly againInMs: number | null }> {
    return makePostOutbox(this.#deps());
  }

  #set(id: string, change: Partial<Kept>): void {
    Object.assign(this.rows.find((row) => row.id === id) ?? {}, change);
  }

  #say(state: "pending" | "sending", { id, attempts }: { id: string; attempts: number }): boolean {
    const row = this.rows.find((one) => one.id === id);
    if (row?.state !== state || row.attempts !== attempts) return false;
    Object.assign(row, { state: "sending", attempts: attempts + 1 });
    return true;
  }

  #deps(): PostOutboxDeps {
    return {
      loadRows: async () => {
        this.fail("load");
        const read = this.rows.flatMap((row) => this.#show(row));
        await this.onRead();
        return read;
      },
      loadPauses: async () =>
        new Map([...this.pausedUntil].map(([what, until]) => [what, until - this.clockMs])),
      pause: async (what, forMs) => void this.pausedUntil.set(what, this.clockMs + forMs),
      begin: async (row) => this.#say("pending", row),
      renew: async (row) => this.#say("sending", row),
      putBack: async ({ id, attempts }) => {
        const row = this.rows.find((one) => one.id === id);
        if (row?.state === "sending" && row.attempts === attempts) row.state = "pending";
      },
      giveUp: async (id) => this.#set(id, { state: "failed" }),
      markPosted: async (id) => {
        this.fail("mark-posted");
        this.#set(id, { state: "posted" });
      },
      markFresh: async (id) => this.#set(id, { stale: false }),
      markStale: async (id) => this.#set(id, { stale: true }),
      post: async (row, mayCall) => {
        await this.prepare(row);
        if (!(await mayCall())) return { ok: false, why: "unknown" };
        const played = await this.play(row);
        if (played !== undefined) return played;
        this.inSlack.push(row.id);
        return { ok: true, place: placeOf(row) };
      },
      update: async (row) => {
        const played = await this.play(row);
        if (played !== undefined) return played;
        this.changes.push(row.id);
        return { ok: true, place: placeOf(row) };
      },
      find: async (row) => {
        this.searches.push(row.id);
        return this.find(row);
      },
      notePosted: () => undefined,
      noteRefused: (refused) => void this.refused.push(refused),
      noteFault: (fault) => void this.faults.push(fault),
      isStopping: () => this.isStopping,
      now: () => this.clockMs,
      wait: async (ms) => {
        await breathe();
        this.clockMs += ms;
        this.onWait();
      },
      pace: PACE,
    };
  }

  #show({ id, channel, parent, state, attempts, stale }: Kept): OutboxRow[] {
    const waiting = this.rows.find((row) => row.id === parent && row.state !== "posted");
    const common = {
      id,
      key: parseOutboxKey(`alert:${id}`),
      channel,
      createdAt: new Date(0),
      waitsFor: waiting?.id ?? null,
      threadOf: null,
    };
    if (state === "pending") return [{ ...common, state, attempts }];
    if (state === "sending") return [{ ...common, state, attempts, begunAt: null }];
    if (state !== "posted" || !stale) return [];
    return [{ ...common, state: "stale", place: placeOf(common) }];
  }
}

function placeOf({ channel, id }: { channel: string; id: string }): OutboxPlace {
  return { channelId: channel, ts: id };
}
