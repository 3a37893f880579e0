import { asText, type Json } from "../json.ts";
import type { Pace } from "../pace.ts";
import type { Tier } from "./method.ts";

const minuteMs = 60_000;

type Bucket = { left: number; atMs: number };

export type RateLimits = {
  /** Null when the call may go on, or the seconds to wait. */
  readonly take: (call: {
    readonly method: string;
    readonly tier: Tier;
    readonly args: Json;
  }) => number | null;
};

/** Slack's quotas: per method and minute by tier, and one message a second in each channel. */
export function createRateLimits(pace: Pace): RateLimits {
  const buckets = new Map<string, Bucket>();
  const draw = (
    key: string,
    rule: { readonly most: number; readonly gapMs: number },
  ): number | null => {
    const now = Date.now();
    const bucket = buckets.get(key) ?? { left: rule.most, atMs: now };
    const left = Math.min(rule.most, bucket.left + (now - bucket.atMs) / rule.gapMs);
    buckets.set(key, { left: left >= 1 ? left - 1 : left, atMs: now });
    return left >= 1 ? null : Math.max(1, Math.ceil(((1 - left) * rule.gapMs) / 1000));
  };
  return {
    take: ({ method, tier, args }) => {
      if (method === "chat.postMessage") {
        if (pace.posts === null) return null;
        const rule = { most: pace.posts.burst, gapMs: pace.posts.gapMs };
        return draw(`${method} ${asText(args["channel"])}`, rule);
      }
      if (tier === "special" || pace.perMinute === null) return null;
      const most = pace.perMinute[tier];
      return draw(method, { most, gapMs: minuteMs / most });
    },
  };
}
