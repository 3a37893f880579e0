import { App, type AppOptions, LogLevel, type Receiver } from "@slack/bolt";
import { aroundListeners } from "./around-slack.ts";
import { type Claim, claimDelivery } from "./claim-delivery.ts";
import type { HandOver } from "./front.ts";
import { refuseFuture } from "./future-skew.ts";

export type CompanyAppDeps = {
  /** The company's bot: a token that stays, or whatever finds the one that holds now. */
  readonly credentials:
    | { readonly token: string }
    | { readonly authorize: NonNullable<AppOptions["authorize"]> };
  readonly slackApiUrl: string | undefined; // undefined: Slack itself
  readonly claim: Claim;
  /** Registers every listener of the app. */
  readonly listen: (app: App) => void;
  /** Hears of each fault that a listener did not handle. */
  readonly onFault: (fault: unknown) => void;
};

/** The listeners of one company, with its own client. What Slack brings is handed over by the front. */
export type CompanyApp = { readonly app: App; readonly take: HandOver };

const WRITE_TIMEOUT_MS = 10_000;

export function makeCompanyApp(deps: CompanyAppDeps): CompanyApp {
  const { credentials, slackApiUrl, claim, listen, onFault } = deps;
  const app = new App({
    ...credentials,
    receiver: new NoReceiver(),
    logLevel: LogLevel.ERROR,
    // A write that timed out may have arrived: the outbox finds out, the SDK must not repeat it.
    clientOptions: {
      ...(slackApiUrl === undefined ? {} : { slackApiUrl }),
      retryConfig: { retries: 0 },
      rejectRateLimitedCalls: true,
      timeout: WRITE_TIMEOUT_MS,
    },
  });
  app.error(async (fault) => onFault(fault.original ?? fault));
  app.use(aroundListeners);
  app.use(refuseFuture);
  app.use(claimDelivery(claim));
  listen(app);
  return { app, take: (event) => app.processEvent(event) };
}

/** The front has the receiver. */
class NoReceiver implements Receiver {
  init(): void {}
  async start(): Promise<void> {}
  async stop(): Promise<void> {}
}
