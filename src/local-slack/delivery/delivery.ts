import { randomUUID } from "node:crypto";
import type { Json } from "../json.ts";
import type { Pace } from "../pace.ts";
import type { AppAnswer, EnvelopeKind, Transport } from "./transport.ts";

/** Something that was sent to the app, for assertions and for sending it again. */
export type Delivered = {
  readonly kind: EnvelopeKind;
  readonly payload: Json;
  readonly attempt: number;
  readonly answer: AppAnswer;
};

export type Delivery = {
  /** Sends an event until it is answered or the attempts are used up. Never throws. */
  readonly event: (body: Json) => Promise<void>;
  /** Sends a click, a submission or a command once. */
  readonly ask: (kind: EnvelopeKind, payload: Json) => Promise<AppAnswer>;
  /** Sends an event once more, as after an answer that got lost. */
  readonly again: (body: Json) => Promise<AppAnswer>;
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
  const attempt = async (one: {
    kind: EnvelopeKind;
    payload: Json;
    retry: Retry;
  }): Promise<AppAnswer> => {
    const answer = await transport.send(one);
    delivered.push({
      kind: one.kind,
      payload: one.payload,
      attempt: one.retry?.attempt ?? 0,
      answer,
    });
    if (delivered.length > keptDeliveries) delivered.shift();
    return answer;
  };
  const event = async (body: Json): Promise<void> => {
    let answer = await attempt({ kind: "events_api", payload: body, retry: null });
    for (const [index, waitMs] of pace.retryAfterMs.entries()) {
      if (answer.ok || !(await waited(waitMs, stopping.signal))) return;
      const retry = { attempt: index + 1, reason: retryReasons[answer.why] };
      answer = await attempt({ kind: "events_api", payload: body, retry });
    }
  };
  return {
    delivered,
    event,
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

type Retry = { readonly attempt: number; readonly reason: string } | null;

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
