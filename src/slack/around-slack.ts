import type { AnyMiddlewareArgs, Middleware, ReceiverEvent } from "@slack/bolt";
import { z } from "zod";
import { around, note, type Work } from "#src/telemetry/around.ts";

const Body = z.object({
  type: z.string().optional(),
  event_id: z.string().optional(),
  trigger_id: z.string().optional(),
  command: z.string().optional(),
  event: z.object({ type: z.string() }).optional(),
});

/** What Slack brought, told by its kind; Slack's own id of it goes with all that follows, in any process. */
function readWork(body: unknown): Pick<Work, "name" | "id"> {
  const read = Body.safeParse(body);
  if (!read.success) return { name: "unknown" };
  const { type, event, command, event_id: eventId, trigger_id: triggerId } = read.data;
  const name = event?.type ?? (command === undefined ? (type ?? "unknown") : "command");
  const id = eventId ?? triggerId?.split(".").slice(0, 2).join("."); // the rest of a trigger lets one open a window
  return { name: name.slice(0, 40), ...(id === undefined ? {} : { id }) };
}

type HandOver = (event: ReceiverEvent) => Promise<void>;

/** Hands over, and tells how long Slack waited for the word that it arrived. */
export function handOverWatched(handOver: HandOver): HandOver {
  return (event) => {
    const work: Work = { kind: "delivery", ...readWork(event.body) };
    const beganAt = performance.now();
    const ack: ReceiverEvent["ack"] = async (answer) => {
      await event.ack(answer);
      note({ kind: "acked", name: work.name, ms: performance.now() - beganAt });
    };
    return around(work, () => handOver({ ...event, ack }));
  };
}

/** Around all listeners, whoever hands the event over and however often. */
export const aroundListeners: Middleware<AnyMiddlewareArgs> = ({ body, next }) =>
  around({ kind: "listener", ...readWork(body) }, next);
