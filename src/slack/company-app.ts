import { App, LogLevel, type Receiver, type ReceiverEvent } from "@slack/bolt";
import { aroundListeners } from "./around-slack.ts";
import { makeInWindow, openInstead } from "./early-window.ts";
import { type FreshBot, FreshClient } from "./fresh-client.ts";
import type { HandOver } from "./front.ts";
import { refuseFuture } from "./future-skew.ts";
import { speakForDeliveries } from "./inbox-fetch.ts";
import { tellInstead } from "./inbox-tell.ts";
import { Inbox, type InboxDeps } from "./inbox.ts";

/** Where what Slack brings to the company is kept. */
export type InboxPlace = Omit<InboxDeps, "run" | "inWindow" | "noteFault" | "retryAfterMs">;

/** A token that stays, with whose it is, so that no event waits for Slack to say it. */
export type OwnBot = { readonly token: string; readonly botId: string; readonly botUserId: string };

export type CompanyAppDeps = {
  /** The company's bot: a token that stays, or whatever finds the one that holds now. */
  readonly credentials: OwnBot | FreshBot;
  readonly slackApiUrl: string | undefined; // undefined: Slack itself
  readonly inbox: InboxPlace;
  /** Registers every listener of the app. */
  readonly listen: (app: App) => void;
  /** Hears of each fault that a listener did not handle. */
  readonly onFault: (fault: unknown) => void;
};

/** The listeners of one company, with its own client. What Slack brings is handed over by the front. */
export type CompanyApp = {
  readonly app: App;
  readonly take: HandOver;
  /** Takes up what an earlier run left, and what other processes leave from now on. */
  readonly begin: () => Promise<void>;
  /** Looks once for what others left; never rejects. */
  readonly sweep: () => Promise<void>;
  /** After the front has stopped: finishes what is begun, and leaves the rest to others. */
  readonly stop: () => Promise<void>;
};

const WRITE_TIMEOUT_MS = 10_000;
const MOST_CALLS_AT_ONCE = 1_000; // a call that had to wait for another's end would be made in its name

export function makeCompanyApp(deps: CompanyAppDeps): CompanyApp {
  const { credentials, slackApiUrl, listen, onFault } = deps;
  const app = makeApp(credentials, slackApiUrl);
  app.error(rethrow);
  app.use(aroundListeners);
  app.use(tellInstead);
  app.use(openInstead);
  listen(app);
  const inbox = openInbox(deps.inbox, { app, onFault });
  return {
    app,
    async take(event) {
      refuseFuture(event);
      await inbox.take(event);
    },
    begin: () => inbox.begin(),
    sweep: () => inbox.sweep(),
    stop: () => inbox.stop(),
  };
}

function makeApp(credentials: CompanyAppDeps["credentials"], slackApiUrl: string | undefined): App {
  // A write that timed out may have arrived: the outbox finds out, the SDK must not repeat it.
  const clientOptions = {
    ...(slackApiUrl === undefined ? {} : { slackApiUrl }),
    logLevel: LogLevel.ERROR,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    maxRequestConcurrency: MOST_CALLS_AT_ONCE,
    timeout: WRITE_TIMEOUT_MS,
    fetch: speakForDeliveries((url, init) => fetch(url, init)),
  };
  const base = {
    receiver: new NoReceiver(),
    logLevel: LogLevel.ERROR,
    clientOptions,
    convoStore: false as const, // nothing is remembered of a conversation outside of the database
  };
  if (!("insteadOf" in credentials)) return new App({ ...base, ...credentials });
  // Without a token of its own each listener gets the app's client, which finds the one that holds.
  const { botId, botUserId, teamId } = credentials;
  const app = new App({ ...base, authorize: async () => ({ botId, botUserId, teamId }) });
  app.client = new FreshClient(credentials, clientOptions);
  return app;
}

function openInbox(
  place: InboxPlace,
  { app, onFault }: { app: App } & Pick<CompanyAppDeps, "onFault">,
): Inbox {
  const deps = { run: (event: ReceiverEvent) => app.processEvent(event), noteFault: onFault };
  return new Inbox({
    ...place,
    ...deps,
    retryAfterMs: place.pace.retryAfterMs,
    inWindow: makeInWindow(deps),
  });
}

/** The inbox decides what becomes of it. */
async function rethrow(fault: Error & { readonly original?: Error }): Promise<never> {
  throw fault.original ?? fault;
}

/** The front has the receiver. */
class NoReceiver implements Receiver {
  init(): void {}
  async start(): Promise<void> {}
  async stop(): Promise<void> {}
}
