/** What Slack brings. An event can be worked on again; a click's trigger is gone once its process died. */
export type DeliveryKind = "event" | "action" | "command" | "view";

export type NewDelivery = {
  readonly key: string; // as "event:<id of Slack's>"; taken once
  readonly messageKey: string | null; // a mention arrives as a mention and as a message
  readonly queue: string; // worked on one after the other; empty: waits for none and holds up none
  readonly kind: DeliveryKind;
  readonly by: string | null; // Slack user id
  readonly channel: string | null;
  readonly threadTs: string | null;
  readonly body: string; // JSON
};

/** A delivery that this process works on. */
export type HeldDelivery = Omit<NewDelivery, "key" | "messageKey" | "body"> & {
  readonly id: bigint;
  readonly attempts: number; // this one included
  readonly receivedAt: Date;
};

/** How a delivery ended: worked on to the end, or its person was told that it was not. */
export type DeliveryEnd = "done" | "told";

/** What nobody works on and whose time has come. */
export type Left = { readonly id: bigint; readonly queue: string };

/** The inbox of one company, as one process uses it. Leases run by the database's clock. */
export type Deliveries = {
  /**
   * The id of one that is new; null: it was kept before. Rejects while the database is away. A click is worked on by this
   * process at once.
   */
  readonly keep: (row: NewDelivery) => Promise<bigint | null>;
  /** The first that is undone of a queue; null: none, or another process is at it, or it is not its time yet. */
  readonly claimNext: (queue: string) => Promise<HeldDelivery | null>;
  /** One that holds up no queue. */
  readonly claimOne: (id: bigint) => Promise<HeldDelivery | null>;
  /** Null: it has ended meanwhile. */
  readonly loadBody: (id: bigint) => Promise<string | null>;
  readonly renew: (ids: readonly bigint[]) => Promise<void>;
  /** True when more waits in its queue. */
  readonly finish: (held: HeldDelivery, end: DeliveryEnd) => Promise<boolean>;
  readonly tryLater: (held: HeldDelivery, waitMs: number) => Promise<void>;
  /** Lets the next of its queue begin while this one is still worked on. */
  readonly stepAside: (id: bigint) => Promise<void>;
  readonly findLeft: () => Promise<Left[]>;
  /** No other process lives: what was being worked on was cut off. */
  readonly takeOver: () => Promise<void>;
  readonly handBack: () => Promise<void>;
};

/** Milliseconds until the next try after that many; null: there is none. */
export function waitAfter(attempts: number, retryAfterMs: readonly number[]): number | null {
  return retryAfterMs[attempts - 1] ?? null;
}
