import type { Middleware, AnyMiddlewareArgs } from "@slack/bolt";
import { z } from "zod";

/** True the first time a key is seen, in any process. */
export type Claim = (key: string) => Promise<boolean>;

const Envelope = z.object({
  event_id: z.string().optional(),
  event: z
    .looseObject({ type: z.string(), channel: z.string().optional(), ts: z.string().optional() })
    .optional(),
});

/**
 * Slack may deliver one event twice, and a mention arrives as a mention and as a message: each is worked on once.
 * Clicks and commands are not events; what they do is safe to do twice.
 */
export function claimDelivery(claim: Claim): Middleware<AnyMiddlewareArgs> {
  return async ({ body, next }) => {
    const { event_id: eventId, event } = Envelope.parse(body);
    if (eventId !== undefined && !(await claim(`event:${eventId}`))) return;
    const isMessage = event?.type === "message" || event?.type === "app_mention";
    if (isMessage && event.channel !== undefined && event.ts !== undefined) {
      if (!(await claim(`message:${event.channel}:${event.ts}`))) return;
    }
    await next();
  };
}
