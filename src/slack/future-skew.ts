import { AuthorizationError, type HTTPReceiverOptions, type ReceiverEvent } from "@slack/bolt";
import { z } from "zod";

const MOST_AHEAD_SECONDS = 300;

const Extracted = z.looseObject({ sentAt: z.number().optional().catch(undefined) });

/** Keeps when Slack says it sent the request, in seconds since 1970, for `refuseFuture`. */
export const keepSentAt: NonNullable<HTTPReceiverOptions["customPropertiesExtractor"]> = ({
  headers,
}) => ({
  sentAt: Number(headers["x-slack-request-timestamp"]),
});

/**
 * Bolt refuses a signed request that is old, but takes one from the future, which could be kept and played later.
 * Throws what the receiver answers with HTTP 401, before anything is kept of it.
 */
export function refuseFuture({ customProperties }: ReceiverEvent): void {
  const { sentAt } = Extracted.parse(customProperties ?? {});
  if (sentAt === undefined || sentAt <= Date.now() / 1000 + MOST_AHEAD_SECONDS) return;
  const message = "the request says that it will be sent in the future";
  throw new AuthorizationError(message, new Error(message));
}
