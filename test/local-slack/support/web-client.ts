import { LogLevel, WebClient } from "@slack/web-api";
import type { LocalSlack } from "#src/local-slack/start.ts";
import { tokens } from "./workspace.ts";

/** Slack's own client, without repeating what failed. */
export function webClient(slack: LocalSlack, token: string = tokens.bot): WebClient {
  return new WebClient(token, {
    slackApiUrl: slack.apiUrl,
    retryConfig: { retries: 0 },
    logLevel: LogLevel.ERROR,
  });
}
