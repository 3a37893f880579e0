import { type App, type LogLevel, type Receiver, SocketModeReceiver } from "@slack/bolt";

export type DualSocketOptions = {
  readonly appToken: string;
  readonly slackApiUrl: string | undefined; // undefined: Slack itself
  readonly logLevel: LogLevel;
};

/**
 * Two sockets behind one receiver: while one is renewed or lost, the other still brings what people do.
 * Each gets an options object of its own, since Bolt changes the one it is given.
 */
export class DualSocket implements Receiver {
  readonly #sockets: readonly SocketModeReceiver[];

  constructor({ appToken, slackApiUrl, logLevel }: DualSocketOptions) {
    const open = (): SocketModeReceiver =>
      new SocketModeReceiver({
        appToken,
        logLevel,
        installerOptions: {
          clientOptions: {
            ...(slackApiUrl === undefined ? {} : { slackApiUrl }),
            retryConfig: { retries: 100, factor: 1.5, minTimeout: 500, maxTimeout: 30_000 },
          },
        },
      });
    this.#sockets = [open(), open()];
  }

  init(app: App): void {
    for (const socket of this.#sockets) socket.init(app);
  }

  /** One is enough to hear what people do. */
  isConnected(): boolean {
    return this.#sockets.some(({ client }) => client.websocket?.isActive() === true);
  }

  start(): Promise<unknown> {
    return Promise.all(this.#sockets.map((socket) => socket.start()));
  }

  stop(): Promise<unknown> {
    return Promise.all(this.#sockets.map((socket) => socket.stop()));
  }
}
