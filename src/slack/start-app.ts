import { App, HTTPReceiver, LogLevel, type Receiver } from "@slack/bolt";
import { type Claim, claimDelivery } from "./claim-delivery.ts";
import { DualSocket } from "./dual-socket.ts";
import { keepSentAt, refuseFuture } from "./future-skew.ts";

export type SlackConnection = {
  readonly botToken: string;
  readonly slackApiUrl?: string; // a workspace of its own on this machine; absent: Slack itself
  readonly by:
    | { readonly way: "socket"; readonly appToken: string }
    | { readonly way: "http"; readonly signingSecret: string; readonly port: number };
};

export type StartAppDeps = {
  readonly connection: SlackConnection;
  readonly claim: Claim;
  /** Registers every listener of the app. */
  readonly listen: (app: App) => void;
  /** Hears of each fault that a listener did not handle. */
  readonly onFault: (fault: unknown) => void;
};

export type RunningApp = { readonly app: App; stop(): Promise<void> };

const WRITE_TIMEOUT_MS = 10_000;

/** Connects to Slack and starts listening. Throws when Slack refuses the tokens. */
export async function startApp(deps: StartAppDeps): Promise<RunningApp> {
  const { connection, claim, listen, onFault } = deps;
  const receiver = makeReceiver(connection);
  const app = new App({
    token: connection.botToken,
    receiver,
    logLevel: LogLevel.ERROR,
    // A write that timed out may have arrived: the outbox finds out, the SDK must not repeat it.
    clientOptions: {
      ...(connection.slackApiUrl === undefined ? {} : { slackApiUrl: connection.slackApiUrl }),
      retryConfig: { retries: 0 },
      rejectRateLimitedCalls: true,
      timeout: WRITE_TIMEOUT_MS,
    },
  });
  app.error(async (fault) => onFault(fault.original ?? fault));
  app.use(refuseFuture);
  app.use(claimDelivery(claim));
  listen(app);
  await receiver.start(connection.by.way === "http" ? connection.by.port : undefined);
  return { app, stop: async () => void (await receiver.stop()) };
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
