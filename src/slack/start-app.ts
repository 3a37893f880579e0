import { type App, HTTPReceiver, LogLevel, type Receiver } from "@slack/bolt";
import { type CompanyAppDeps, makeCompanyApp } from "./company-app.ts";
import { askOwnBot } from "./own-bot.ts";
import { DualSocket } from "./dual-socket.ts";
import { Front } from "./front.ts";
import { keepSentAt } from "./future-skew.ts";

export type SlackConnection = {
  readonly botToken: string;
  readonly slackApiUrl?: string; // a workspace of its own on this machine; absent: Slack itself
  readonly by:
    | { readonly way: "socket"; readonly appToken: string }
    | { readonly way: "http"; readonly signingSecret: string; readonly port: number };
};

export type StartAppDeps = { readonly connection: SlackConnection } & Pick<
  CompanyAppDeps,
  "inbox" | "listen" | "onFault"
>;

export type RunningApp = {
  readonly app: App;
  /** Looks once for what other processes left of what Slack brought. */
  readonly sweep: () => Promise<void>;
  /** False while no socket is open; over HTTP it is Slack that comes. */
  isConnected(): boolean;
  stop(): Promise<void>;
};

/** Slack sends a request in one go; who sends it drop by drop holds no connection for longer. Milliseconds. */
const PATIENCE = {
  headersTimeout: 10_000,
  requestTimeout: 10_000,
  connectionsCheckingInterval: 2_000,
};

/** Connects to the Slack of one company and starts listening. Throws when Slack refuses the tokens. */
export async function startApp({ connection, ...listening }: StartAppDeps): Promise<RunningApp> {
  const { botToken: token, slackApiUrl, by } = connection;
  const credentials = await askOwnBot(token, slackApiUrl);
  const company = makeCompanyApp({ credentials, slackApiUrl, ...listening });
  const receiver = makeReceiver(connection);
  const front = new Front({ receiver, handOver: company.take });
  await (by.way === "http" ? front.start(by.port, PATIENCE) : front.start());
  await company.begin();
  return {
    app: company.app,
    sweep: company.sweep,
    isConnected: () => !(receiver instanceof DualSocket) || receiver.isConnected(),
    async stop() {
      await front.stop();
      await company.stop();
    },
  };
}

function makeReceiver({ by, slackApiUrl }: SlackConnection): Receiver {
  if (by.way === "socket")
    return new DualSocket({ appToken: by.appToken, slackApiUrl, logLevel: LogLevel.ERROR });
  return new HTTPReceiver({
    signingSecret: by.signingSecret,
    logLevel: LogLevel.ERROR,
    customPropertiesExtractor: keepSentAt,
  });
}
