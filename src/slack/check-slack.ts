import { LogLevel, WebClient } from "@slack/web-api";
import { z } from "zod";
import type { CheckResult } from "#src/core/check-result.ts";
import { readFault } from "./slack-fault.ts";

const TIMEOUT_MS = 10_000;
const REACH_SLACK = "Check that this machine reaches slack.com over HTTPS.";

export function makeCheckClient(token: string, slackApiUrl?: string): WebClient {
  return new WebClient(token, {
    logLevel: LogLevel.ERROR,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: TIMEOUT_MS,
    ...(slackApiUrl === undefined ? {} : { slackApiUrl }),
  });
}

const Granted = z.object({ response_metadata: z.object({ scopes: z.array(z.string()) }) });

/** The bot's token works and has every scope that manifest.yml asks for. */
export async function checkBotToken(
  client: WebClient,
  scopes: readonly string[],
): Promise<CheckResult> {
  try {
    const answer = await client.auth.test();
    const granted = Granted.safeParse(answer);
    const has = new Set(granted.success ? granted.data.response_metadata.scopes : scopes);
    const missing = scopes.filter((scope) => !has.has(scope));
    if (missing.length === 0)
      return { ok: true, says: `works in ${answer.team ?? "the workspace"}, all scopes given` };
    return {
      ok: false,
      says: `lacks the scopes ${missing.join(", ")}`,
      mend: "Copy manifest.yml into the app's App Manifest page, save, and install the app again.",
    };
  } catch (error) {
    return explain(
      error,
      "SLACK_BOT_TOKEN",
      "Copy the Bot User OAuth Token from the OAuth & Permissions page.",
    );
  }
}

/** The app-level token opens a socket. */
export async function checkAppToken(client: WebClient): Promise<CheckResult> {
  try {
    await client.apps.connections.open();
    return { ok: true, says: "opens a socket" };
  } catch (error) {
    const mend =
      "Make an app-level token with connections:write on the Basic Information page, and switch Socket Mode on.";
    return explain(error, "SLACK_APP_TOKEN", mend);
  }
}

function explain(error: unknown, variable: string, mend: string): CheckResult {
  const fault = readFault(error);
  switch (fault.kind) {
    case "refused":
      return { ok: false, says: `Slack refuses ${variable}: ${fault.error}`, mend };
    case "rate-limited":
      return {
        ok: false,
        says: "Slack wants no calls for now",
        mend: "Wait a minute and run this again.",
      };
    case "unknown":
      return {
        ok: false,
        says: "Slack cannot be reached",
        mend: REACH_SLACK,
      };
  }
}

const WORST_SKEW_SECONDS = 60;

/** Slack refuses requests, and we refuse Slack's, when the clocks are minutes apart. `now` in milliseconds since 1970. */
export async function checkClock(apiUrl: string, now: () => number): Promise<CheckResult> {
  const theirs = await askTime(apiUrl);
  if (theirs === null)
    return { ok: false, says: "cannot be compared: Slack cannot be reached", mend: REACH_SLACK };
  if (Number.isNaN(theirs)) return { ok: true, says: "Slack did not tell its time" };
  const seconds = Math.round((now() - theirs) / 1000);
  if (Math.abs(seconds) <= WORST_SKEW_SECONDS) return { ok: true, says: "agrees with Slack's" };
  const side = seconds > 0 ? "ahead of" : "behind";
  return {
    ok: false,
    says: `is ${Math.abs(seconds)} seconds ${side} Slack's`,
    mend: "Set this machine's clock by a time server (NTP).",
  };
}

/** Slack's time in milliseconds since 1970, not a number when it tells none; null: no answer. */
async function askTime(apiUrl: string): Promise<number | null> {
  try {
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const response = await fetch(`${apiUrl}api.test`, { method: "POST", signal });
    return Date.parse(response.headers.get("date") ?? "");
  } catch {
    return null;
  }
}
