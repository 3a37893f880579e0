import type { ReceiverEvent } from "@slack/bolt";
import { type DeliveryEnd, type HeldDelivery, waitAfter } from "#src/core/inbox.ts";
import { forTelling } from "./inbox-read.ts";
import { type DeliveryScope, inDelivery } from "./inbox-scope.ts";
import { asProperties, type Telling } from "./inbox-tell.ts";
import { isPassing } from "./passing-fault.ts";

/** What became of one try. */
export type Outcome =
  | { readonly is: "ended"; readonly end: DeliveryEnd }
  | { readonly is: "later"; readonly waitMs: number };

export type RunDeps = {
  /** Hands a request to the listeners. Rejects with what they did not handle. */
  readonly run: (event: ReceiverEvent) => Promise<void>;
  readonly claim: (key: string) => Promise<boolean>;
  readonly unclaim: (key: string) => Promise<void>;
  readonly retryAfterMs: readonly number[];
  readonly noteFault: (fault: unknown) => void;
};

/** What the process does around one try. */
export type Around = Pick<DeliveryScope, "holds" | "stepAside" | "window">;

/** Works on an event, or tells its person that it could not be worked on. Never rejects. */
export async function runHeld(
  deps: RunDeps,
  held: HeldDelivery,
  { body, around }: { readonly body: unknown; readonly around: Around },
): Promise<Outcome> {
  const { attempts, kind } = held;
  if (kind !== "event") return tellFor(deps, held, { body, around, why: "cut-off" });
  if (attempts > deps.retryAfterMs.length + 1)
    return tellFor(deps, held, { body, around, why: "failed" });
  const scope = scopeOf(deps, held, around);
  try {
    await inDelivery(scope, () => deps.run({ body: readBody(body), ack: ignore }));
  } catch (fault) {
    deps.noteFault(fault);
    if (scope.outcome.isTold) return { is: "ended", end: "told" };
    const waitMs = isPassing(fault) ? waitAfter(attempts, deps.retryAfterMs) : null;
    if (waitMs !== null) return { is: "later", waitMs };
    return tellFor(deps, held, { body, around, why: "failed" });
  }
  return scope.outcome.isUnsure
    ? tellFor(deps, held, { body, around, why: "unsure" })
    : { is: "ended", end: "done" };
}

/** Works on a click, whose answer Slack waits for. Never rejects. */
export async function runClick(
  deps: RunDeps,
  held: HeldDelivery,
  { event, around }: { readonly event: ReceiverEvent; readonly around: Around },
): Promise<Outcome> {
  const scope = scopeOf(deps, held, around);
  let isAcked = false;
  const ack: ReceiverEvent["ack"] = (answer) => {
    isAcked = true;
    return event.ack(answer);
  };
  try {
    await inDelivery(scope, () => deps.run({ ...event, ack }));
    return { is: "ended", end: "done" };
  } catch (fault) {
    deps.noteFault(fault);
    // A click that was never answered is shown as failed by Slack itself.
    if (!isAcked || scope.outcome.isTold) return { is: "ended", end: "told" };
    return tellFor(deps, held, { body: forTelling(event.body), around, why: "failed" });
  }
}

export type Told = {
  readonly body: unknown;
  readonly around: Around;
  readonly why: Telling["why"];
};

const GIVEN_UP_AFTER_MS = 86_400_000; // nobody waits for it any more
const TELL_AGAIN_MS = 60_000;

/** Tells the person of what came to nothing. Never rejects. */
export async function tellFor(deps: RunDeps, held: HeldDelivery, told: Told): Promise<Outcome> {
  const { attempts, kind, by, channel, threadTs, receivedAt } = held;
  if (kind === "event" && channel === null) return { is: "ended", end: "done" }; // nobody has asked for anything
  const delivery = String(held.id);
  const telling = { delivery, kind, why: told.why, by, channel, threadTs, receivedAt };
  const scope = { ...scopeOf(deps, held, told.around, "tell:"), ...SAID_ANYHOW };
  try {
    await inDelivery(scope, () =>
      deps.run({
        body: readBody(forTelling(told.body)),
        ack: ignore,
        customProperties: asProperties(telling),
      }),
    );
  } catch (fault) {
    deps.noteFault(fault);
    const isOld = Date.now() - receivedAt.getTime() > GIVEN_UP_AFTER_MS;
    if (isPassing(fault) && !isOld)
      return { is: "later", waitMs: waitAfter(attempts, deps.retryAfterMs) ?? TELL_AGAIN_MS };
  }
  return { is: "ended", end: "told" };
}

/** Word of a failure is rather said twice than not at all: it waits for no leave, which a full disk could not give. */
const SAID_ANYHOW: Pick<DeliveryScope, "mayWhisper" | "takeBackWhisper"> = {
  mayWhisper: async () => true,
  takeBackWhisper: ignore,
};

function scopeOf(
  deps: RunDeps,
  { id, kind, attempts, receivedAt }: HeldDelivery,
  around: Around,
  prefix = "",
): DeliveryScope {
  const keyOf = (part: string): string => `whisper:${id}:${part}`;
  return {
    id: String(id),
    prefix,
    kind,
    attempt: attempts,
    receivedAt,
    hasTriesLeft: waitAfter(attempts, deps.retryAfterMs) !== null,
    ...around,
    mayWhisper: (part) => deps.claim(keyOf(part)),
    takeBackWhisper: (part) => deps.unclaim(keyOf(part)),
    parts: { posts: 0, whispers: 0 },
    outcome: { isOver: false, isTold: false, isUnsure: false },
  };
}

function readBody(body: unknown): ReceiverEvent["body"] {
  if (typeof body !== "object" || body === null) throw new Error("a delivery's body is an object");
  return { ...body };
}

async function ignore(): Promise<void> {}
