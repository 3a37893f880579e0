import { randomUUID } from "node:crypto";
import type { Json } from "../json.ts";
import type { Pace } from "../pace.ts";
import type { AppAnswer, EnvelopeKind, Sending, Transport } from "./transport.ts";

/** Something that was sent to the app, for assertions and for sending it again. */
export type Delivered = {
  readonly kind: EnvelopeKind;
  readonly payload: Json;
  readonly attempt: number;
  readonly answer: AppAnswer;
  /** Milliseconds since 1970. */
  readonly sentAt: number;
  readonly answeredAt: number;
};

/** What can go wrong on an event's way to the app. */
export type EventFault =
  /** It is sent a second time while the first is still on its way or just answered. */
  | { readonly fault: "twice"; readonly afterMs: number }
  /** It leaves later, so that what comes after it arrives before it. */
  | { readonly fault: "late"; readonly ms: number }
  /** The app's answer is lost: it is sent again, as if nobody had answered. */
  | { readonly fault: "answer-lost" };

export type Delivery = {
  /** Sends an event until it is answered or the attempts are used up. Never throws. */
  readonly event: (body: Json) => Promise<void>;
  /** Sends a click, a submission or a command once. */
  readonly ask: (kind: EnvelopeKind, payload: Json) => Promise<AppAnswer>;
  /** Sends an event once more, as after an answer that got lost. */
  readonly again: (body: Json) => Promise<AppAnswer>;
  /** The next event meets this fault. */
  readonly meet: (fault: EventFault) => void;
  readonly delivered: readonly Delivered[];
  readonly isConnected: () => boolean;
  readonly close: () => Promise<void>;
};

const keptDeliveries = 2000;

const retryReasons = {
  timeout: "timeout",
  "not-connected": "connection_failed",
  "http-error": "http_error",
} as const;

export function createDelivery(transport: Transport, pace: Pace): Delivery {
  const delivered: Delivered[] = [];
  const stopping = new AbortController();
  const attempt = async (one: Sending): Promise<AppAnswer> => {
    const sentAt = Date.now();
    const answer = await transport.send(one);
    delivered.push({
      kind: one.kind,
      payload: one.payload,
      attempt: one.retry?.attempt ?? 0,
      answer,
      sentAt,
      answeredAt: Date.now(),
    });
    if (delivered.length > keptDeliveries) delivered.shift();
    return answer;
  };
  const events = createEvents({ attempt, pace, signal: stopping.signal });
  return {
    delivered,
    ...events,
    ask: (kind, payload) => attempt({ kind, payload, retry: null }),
    again: (body) =>
      attempt({ kind: "events_api", payload: body, retry: { attempt: 1, reason: "timeout" } }),
    isConnected: transport.isConnected,
    close: async () => {
      stopping.abort();
      await transport.close();
    },
  };
}

type Parts = {
  readonly attempt: (one: Sending) => Promise<AppAnswer>;
  readonly pace: Pace;
  readonly signal: AbortSignal;
};

/** Events with what goes wrong on their way. */
function createEvents({ attempt, pace, signal }: Parts): Pick<Delivery, "event" | "meet"> {
  const planned: EventFault[] = [];
  const sendAgain = async (payload: Json, index: number, why: FailedWhy): Promise<AppAnswer> =>
    attempt({
      kind: "events_api",
      payload,
      retry: { attempt: index + 1, reason: retryReasons[why] },
    });
  const repeat = async (body: Json, afterMs: number): Promise<void> => {
    if (await waited(afterMs, signal)) await sendAgain(body, 0, "timeout");
  };
  const send = async (body: Json, isAnswerLost: boolean): Promise<void> => {
    let answer = await attempt({ kind: "events_api", payload: body, retry: null });
    if (isAnswerLost) answer = { ok: false, why: "timeout" };
    for (const [index, waitMs] of pace.retryAfterMs.entries()) {
      if (answer.ok || !(await waited(waitMs, signal))) return;
      answer = await sendAgain(body, index, answer.why);
    }
  };
  return {
    meet: (fault) => void planned.push(fault),
    async event(body) {
      const fault = planned.shift();
      if (fault?.fault === "late" && !(await waited(fault.ms, signal))) return;
      if (fault?.fault === "twice") void repeat(body, fault.afterMs);
      await send(body, fault?.fault === "answer-lost");
    },
  };
}

type FailedWhy = Extract<AppAnswer, { ok: false }>["why"];

/** False when the workspace stops meanwhile. */
async function waited(ms: number, signal: AbortSignal): Promise<boolean> {
  if (signal.aborted) return false;
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", stop);
      resolve(true);
    }, ms);
    const stop = (): void => {
      clearTimeout(timer);
      resolve(false);
    };
    signal.addEventListener("abort", stop, { once: true });
  });
}

/** The outer part that every event has; `event_id` stays the same when it is sent again. */
export function wrapEvent(
  event: Json,
  origin: { teamId: string; appId: string; userId: string },
): Json {
  return {
    token: "local-workspace",
    team_id: origin.teamId,
    context_team_id: origin.teamId,
    context_enterprise_id: null,
    api_app_id: origin.appId,
    event,
    type: "event_callback",
    event_id: `Ev${randomUUID().replaceAll("-", "").slice(0, 10).toUpperCase()}`,
    event_time: Math.floor(Date.now() / 1000),
    authorizations: [
      {
        enterprise_id: null,
        team_id: origin.teamId,
        user_id: origin.userId,
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
    is_ext_shared_channel: false,
    event_context: `local-${randomUUID()}`,
  };
}
