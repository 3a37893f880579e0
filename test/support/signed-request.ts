import { createHmac } from "node:crypto";
import { TEST_TOKENS } from "./test-tokens.ts";

export type SignedRequest = {
  readonly body: string;
  readonly type?: "application/json" | "application/x-www-form-urlencoded";
  readonly offsetSeconds?: number; // of the time that it says it was sent at
  readonly secret?: string;
  readonly headers?: Readonly<Record<string, string>>; // instead of those that are right
};

/** What Slack's request would be, as it is handed to `fetch`. */
export function signedRequest(given: SignedRequest) {
  const { body, type = "application/json", offsetSeconds = 0, headers } = given;
  const { secret = TEST_TOKENS.signingSecret } = given;
  const time = String(Math.floor(Date.now() / 1000) + offsetSeconds);
  const mac = createHmac("sha256", secret).update(`v0:${time}:${body}`).digest("hex");
  return {
    method: "POST",
    body,
    headers: {
      "content-type": type,
      "x-slack-request-timestamp": time,
      "x-slack-signature": `v0=${mac}`,
      ...headers,
    },
  };
}

/** Somebody says something, as Slack tells it. */
export function saidBody(given: {
  readonly eventId: string;
  readonly user: string;
  readonly channel: string;
  readonly text: string;
  readonly ts: string;
}): string {
  const { eventId, ...event } = given;
  return JSON.stringify({
    type: "event_callback",
    team_id: "T1",
    api_app_id: "A1",
    event_id: eventId,
    event: { type: "app_mention", ...event },
    authorizations: [{ team_id: "T1", is_enterprise_install: false }],
  });
}
