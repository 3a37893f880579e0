import { createHmac } from "node:crypto";
import { isJson, parseJson, type Json } from "../json.ts";
import type { AppAnswer, Sending, Transport } from "./transport.ts";

type HttpOptions = {
  readonly url: string;
  readonly signingSecret: string;
  readonly ackMs: number;
  readonly onConnected: () => void;
};

export type HttpTransport = Transport & {
  /** Slack's check of an address before it sends events there; false when the app does not answer it. */
  readonly verifyUrl: () => Promise<boolean>;
};

/** Events and clicks as signed requests to one address of the app. */
export function createHttpTransport(options: HttpOptions): HttpTransport {
  let verified = false;
  const verifyUrl = async (): Promise<boolean> => {
    const challenge = crypto.randomUUID();
    const body = JSON.stringify({ token: "local-workspace", challenge, type: "url_verification" });
    const answer = await post(options, { body, contentType: "application/json", headers: {} });
    const said = answer.ok ? answer.payload : null;
    const was = verified;
    verified = said === challenge || (isJson(said) && said["challenge"] === challenge);
    if (verified && !was) options.onConnected();
    return verified;
  };
  return {
    verifyUrl,
    isConnected: () => verified,
    close: () => Promise.resolve(),
    send: async (sending) => {
      if (!verified && !(await verifyUrl())) return { ok: false, why: "not-connected" };
      return post(options, requestFor(sending));
    },
  };
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

async function post(
  options: HttpOptions,
  { body, contentType, headers }: Request,
): Promise<AppAnswer> {
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
    const late = fault instanceof Error && fault.name === "TimeoutError";
    return { ok: false, why: late ? "timeout" : "not-connected" };
  }
}

/** Version 0 of Slack's request signature. */
export function sign(secret: string, request: { seconds: number; body: string }): string {
  const base = `v0:${request.seconds}:${request.body}`;
  return `v0=${createHmac("sha256", secret).update(base).digest("hex")}`;
}
