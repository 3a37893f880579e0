import type { EventFault } from "../delivery/delivery.ts";
import type { AppAnswer } from "../delivery/transport.ts";
import type { SocketHub } from "../delivery/socket-hub.ts";
import type { CallFaults } from "../faults.ts";
import { asJson, type Json } from "../json.ts";
import { expireStreams } from "../streams.ts";
import type { World } from "../world.ts";

/** Everything that a test can make go wrong. */
export type WorkspaceFaults = Pick<
  CallFaults,
  "next" | "nth" | "crashAfter" | "endCrash" | "clear"
> & {
  /** The next event meets this fault on its way to the app. */
  readonly nextEvent: (fault: EventFault) => void;
  /** Cuts sockets without a word: all of them, or as many as said. */
  readonly dropSockets: (count?: number) => void;
  /** Slack's routine `disconnect`, to all sockets or as many as said. */
  readonly disconnect: (count?: number) => void;
  /** Sends the last event (that matches) once more, with the same event_id. */
  readonly redeliver: (matches?: (event: Json) => boolean) => Promise<AppAnswer>;
  /** Ends every open stream, as after five minutes. */
  readonly expireStreams: () => void;
};

export function createWorkspaceFaults(
  world: World,
  calls: CallFaults,
  hub: SocketHub,
): WorkspaceFaults {
  return {
    next: calls.next,
    nth: calls.nth,
    nextEvent: world.delivery.meet,
    crashAfter: calls.crashAfter,
    endCrash: calls.endCrash,
    clear: calls.clear,
    dropSockets: (count = hub.count()) => hub.drop(count),
    disconnect: (count = hub.count()) => hub.sayDisconnect(count),
    redeliver: (matches = () => true) => {
      const last = world.delivery.delivered.findLast(
        (one) => one.kind === "events_api" && matches(asJson(one.payload["event"])),
      );
      if (last === undefined)
        throw new Error("No such event was sent yet, so it cannot be sent again");
      return world.delivery.again(last.payload);
    },
    expireStreams: () => expireStreams(world),
  };
}
