import { App, HTTPReceiver, LogLevel, type Receiver, type ReceiverEvent } from "@slack/bolt";
import { handOverWatched } from "./around-slack.ts";

/** Works on what the receiver brings; settles when all is done. */
export type HandOver = (event: ReceiverEvent) => Promise<void>;

/** Where the receiver leaves what Slack sent. It listens for nothing itself: it hands over to the app of the company. */
export class Front extends App {
  readonly #handOver: HandOver;

  constructor({ receiver, handOver }: { receiver: Receiver; handOver: HandOver }) {
    // Bolt takes a way to authorize from the receiver or from here, not from both.
    const doesInstall = receiver instanceof HTTPReceiver && receiver.installer !== undefined;
    super({
      receiver,
      ...(doesInstall ? {} : { authorize: refuseToListen }),
      logLevel: LogLevel.ERROR,
    });
    this.#handOver = handOverWatched(handOver);
  }

  override processEvent(event: ReceiverEvent): Promise<void> {
    return this.#handOver(event);
  }
}

function refuseToListen(): Promise<never> {
  return Promise.reject(new Error("the front has no listeners"));
}
