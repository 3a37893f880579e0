import { ErrorCode } from "@slack/web-api";
import { z } from "zod";

/** What a failed call to Slack's Web API means for the caller. */
export type SlackFault =
  | { readonly kind: "rate-limited"; readonly afterMs: number }
  /** Slack answered no; nothing was done. */
  | { readonly kind: "refused"; readonly error: string }
  /** No proper answer: it may have been done or not. */
  | { readonly kind: "unknown" };

const RateLimited = z.object({
  code: z.literal(ErrorCode.RateLimitedError),
  retryAfter: z.number(),
});
const Platform = z.object({
  code: z.literal(ErrorCode.PlatformError),
  data: z.object({ error: z.string() }),
});

/** Slack says these of itself, and they do not tell whether the call was carried out. */
export const UNSURE: ReadonlySet<string> = new Set([
  "internal_error",
  "fatal_error",
  "request_timeout",
  "service_unavailable",
  "timeout",
]);

export function readFault(error: unknown): SlackFault {
  const limited = RateLimited.safeParse(error);
  if (limited.success) return { kind: "rate-limited", afterMs: limited.data.retryAfter * 1000 };
  const platform = Platform.safeParse(error);
  if (!platform.success) return { kind: "unknown" };
  const name = platform.data.data.error;
  if (name === "ratelimited") return { kind: "rate-limited", afterMs: 1000 };
  return UNSURE.has(name) ? { kind: "unknown" } : { kind: "refused", error: name };
}
