import type { AnyMiddlewareArgs, HTTPReceiverOptions, Middleware } from "@slack/bolt";
import { z } from "zod";

const MOST_AHEAD_SECONDS = 300;

const Extracted = z.looseObject({ sentAt: z.number().optional() });

/** Keeps when Slack says it sent the request, in seconds since 1970, for `refuseFuture`. */
export const keepSentAt: NonNullable<HTTPReceiverOptions["customPropertiesExtractor"]> = ({
  headers,
}) => ({
  sentAt: Number(headers["x-slack-request-timestamp"]),
});

/** Bolt refuses a signed request that is old, but takes one from the future, which could be kept and played later. */
export const refuseFuture: Middleware<AnyMiddlewareArgs> = async ({ context, next }) => {
  const { sentAt } = Extracted.parse(context);
  if (sentAt !== undefined && sentAt > Date.now() / 1000 + MOST_AHEAD_SECONDS) return;
  await next();
};
