import type { SlackConnection } from "../slack/start-app.ts";
import type { Progress } from "./progress.ts";
import type { Runtime } from "./runtime.ts";

export type OpenSlack = {
  readonly connection: SlackConnection;
  readonly description: string;
  readonly url: string | null; // of the local workspace's page
  readonly close: () => Promise<void>;
};

/** The Slack of one company; without tokens a workspace of its own is started on this machine. */
export async function openSlack(runtime: Runtime, progress: Progress): Promise<OpenSlack> {
  const { slack } = runtime.config;
  switch (slack.mode) {
    case "local":
      return (await import("./open-local-slack.ts")).openLocalSlack(runtime, progress);
    case "socket": {
      const by = { way: "socket", appToken: slack.appToken } as const;
      return {
        connection: { botToken: slack.botToken, by, ...at(slack.apiUrl) },
        description: "Socket Mode",
        url: null,
        close: closeNothing,
      };
    }
    case "http": {
      const by = { way: "http", signingSecret: slack.signingSecret, port: slack.port } as const;
      const description = `HTTP on port ${slack.port}, at /slack/events`;
      return {
        connection: { botToken: slack.botToken, by, ...at(slack.apiUrl) },
        description,
        url: null,
        close: closeNothing,
      };
    }
    case "install":
      throw new Error("many companies are opened by start-companies.ts, each with its own tokens");
  }
}

function at(slackApiUrl: string | null): { readonly slackApiUrl?: string } {
  return slackApiUrl === null ? {} : { slackApiUrl };
}

async function closeNothing(): Promise<void> {}
