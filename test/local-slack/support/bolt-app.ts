import { App, type Logger, LogLevel, type Receiver, SocketModeReceiver } from "@slack/bolt";
import type { LocalSlack } from "#src/local-slack/start.ts";
import { tokens } from "./workspace.ts";

/** Sockets that are cut on purpose are no news. */
const quietLogger: Logger = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  setLevel: () => undefined,
  getLevel: () => LogLevel.ERROR,
  setName: () => undefined,
};

/** Two sockets behind one receiver: while one comes back the other one hears. */
class DualSocket implements Receiver {
  readonly receivers: readonly SocketModeReceiver[];

  constructor(slack: LocalSlack, reconnectMs: number) {
    this.receivers = [0, 1].map(
      () =>
        new SocketModeReceiver({
          appToken: tokens.app,
          logger: quietLogger,
          clientPingTimeout: reconnectMs,
          installerOptions: {
            clientOptions: { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 } },
          },
        }),
    );
  }

  init(app: App): void {
    for (const receiver of this.receivers) receiver.init(app);
  }

  start(): Promise<unknown> {
    return Promise.all(this.receivers.map((receiver) => receiver.start()));
  }

  stop(): Promise<unknown> {
    return Promise.all(this.receivers.map((receiver) => receiver.stop()));
  }
}

/** A real Bolt app on two sockets; `listen` registers its listeners before it starts. */
export async function startBolt(
  slack: LocalSlack,
  listen: (app: App) => void,
  reconnectMs = 1000,
): Promise<App> {
  const app = new App({
    token: tokens.bot,
    receiver: new DualSocket(slack, reconnectMs),
    clientOptions: { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 } },
    logLevel: LogLevel.ERROR,
  });
  listen(app);
  await app.start();
  return app;
}
