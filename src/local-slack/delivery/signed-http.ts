import { createHmac } from "node:crypto";
import { isJson, parseJson, type Json } from "../json.ts";
import type { AppAnswer, Sending, Transport } from "./transport.ts";

type HttpOptions = {
  readonly url: string;
  readonly signingSecret: string;
  readonly ackMs: number;
  readonly onConnectionChange: () => void;
};

const knockEveryMs = 500;

/**
 * Events and clicks as signed requests to one address of the app. The address is sent things once it has passed
 * Slack's check (url_verification), which is tried until it does.
 */
export function createHttpTransport(options: HttpOptions): Transport {
  let isVerified = false;
  const turn = (to: boolean): void => {
    if (isVerified === to) return;
    isVerified = to;
    options.onConnectionChange();
  };
  const knocking = setInterval(() => {
    if (!isVerified) void verify(options).then(turn);
  }, knockEveryMs);
  knocking.unref();
  return {
    isConnected: () => isVerified,
    close: () => {
      clearInterval(knocking);
      return Promise.resolve();
    },
    send: async (sending) => {
      if (!isVerified) turn(await verify(options));
      if (!isVerified) return { ok: false, why: "not-connected" };
      const answer = await post(options, requestFor(sending));
      if (!answer.ok && answer.why === "not-connected") turn(false);
      return answer;
    },
  };
}

async function verify(options: HttpOptions): Promise<boolean> {
  const challenge = crypto.randomUUID();
  const body = JSON.stringify({ token: "local-workspace", challenge, type: "url_verification" });
  const answer = await post(options, { body, contentType: "application/json", headers: {} });
  const said = answer.ok ? answer.payload : null;
  return said === challenge || (isJson(said) && said["challenge"] === challenge);
}

type Request = {
  readonly body: string;
  readonly contentType: string;
  readonly headers: Readonly<Record<string, string>>;
};

function requestFor({ kind, payload, retry }: Sending): Request {
  if (kind === "events_api") {
    const headers: Record<string, string> =
      retry === null
        ? {}
        : {
            "x-slack-retry-num": String(retry.attempt),
            "x-slack-retry-reason": retry.reason === "timeout" ? "http_timeout" : retry.reason,
          };
    return { body: JSON.stringify(payload), contentType: "application/json", headers };
  }
  const form = kind === "interactive" ? { payload: JSON.stringify(payload) } : formFields(payload);
  return {
    body: new URLSearchParams(form).toString(),
    contentType: "application/x-www-form-urlencoded",
    headers: {},
  };
}

function formFields(payload: Json): Record<string, string> {
  return Object.fromEntries(Object.entries(payload).map(([key, value]) => [key, String(value)]));
}

async function post(options: HttpOptions, request: Request): Promise<AppAnswer> {
  const { body, contentType, headers } = request;
  const seconds = Math.floor(Date.now() / 1000);
  try {
    const response = await fetch(options.url, {
      method: "POST",
      body,
      headers: {
        "content-type": contentType,
        "user-agent": "Slackbot 1.0 (local workspace)",
        "x-slack-request-timestamp": String(seconds),
        "x-slack-signature": sign(options.signingSecret, { seconds, body }),
        ...headers,
      },
      signal: AbortSignal.timeout(options.ackMs),
    });
    const text = await response.text();
    if (!response.ok) return { ok: false, why: "http-error" };
    return { ok: true, payload: text === "" ? undefined : (parseJson(text) ?? text) };
  } catch (fault) {
    const isLate = fault instanceof Error && fault.name === "TimeoutError";
    return { ok: false, why: isLate ? "timeout" : "not-connected" };
  }
}

/** Version 0 of Slack's request signature. */
export function sign(secret: string, request: { seconds: number; body: string }): string {
  const base = `v0:${request.seconds}:${request.body}`;
  return `v0=${createHmac("sha256", secret).update(base).digest("hex")}`;
}
