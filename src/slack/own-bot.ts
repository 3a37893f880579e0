import { setTimeout as wait } from "node:timers/promises";
import { WebClient } from "@slack/web-api";
import type { OwnBot } from "./company-app.ts";
import { readFault } from "./slack-fault.ts";

const PAUSES_MS = [500, 2_000, 5_000];
const TIMEOUT_MS = 10_000;

/**
 * Whose token it is. Asked once, before anything is heard: Bolt asks it at the start too, but after one answer that
 * did not come it drops every event for good. Throws when Slack refuses the token.
 */
export async function askOwnBot(token: string, slackApiUrl: string | undefined): Promise<OwnBot> {
  const client = new WebClient(token, {
    ...(slackApiUrl === undefined ? {} : { slackApiUrl }),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: TIMEOUT_MS,
  });
  for (const pauseMs of PAUSES_MS) {
    try {
      return await ask(client, token);
    } catch (fault) {
      if (readFault(fault).kind === "refused") throw fault;
      await wait(pauseMs);
    }
  }
  return ask(client, token);
}

async function ask(client: WebClient, token: string): Promise<OwnBot> {
  const { bot_id: botId, user_id: botUserId } = await client.auth.test();
  if (botId === undefined || botUserId === undefined)
    throw new Error("SLACK_BOT_TOKEN is not a bot's: Slack names no bot for it");
  return { token, botId, botUserId };
}
