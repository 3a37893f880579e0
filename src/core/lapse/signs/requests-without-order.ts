import { z } from "zod";
import { daysBetween } from "../../day.ts";
import { quantile } from "../quantile.ts";
import { lastGaps } from "../recent-gaps.ts";
import type { Look } from "./look.ts";
import { day, minor, wholeNumber } from "./evidence.ts";

export const requestsWithoutOrderSettings = z
  .object({
    on: z.boolean().default(true),
    requests: z.number().int().min(2).default(3), // "the number 3 was set as critical" (FI-119)
    ripeDays: z.number().int().min(0).default(5), // a working week to decide on the newest one; no number in the register
    freshDays: z.number().int().min(1).default(90), // older ones are the silence's business
  })
  .prefault({});

export const requestsWithoutOrderSignal = z.object({
  rule: z.literal("requests-without-order"),
  since: day, // of the first of these requests
  requests: z.array(z.object({ askedOn: day, about: z.string(), amountMinor: minor.nullable() })),
  count: wholeNumber,
  lastOrderOn: day,
});

export type RequestsWithoutOrder = z.infer<typeof requestsWithoutOrderSignal>;

const ABOUT_KEPT = 80; // characters

/**
 * Three requests on three days, one after another, and no order on or after any of them (FI-119, FI-006). Abstains while the
 * newest can still become an order, and while the client's next order is not yet due by their own usual gap: who asks
 * three prices before it is shopping, not leaving.
 */
export function requestsWithoutOrder(
  { client, signs, today }: Look,
  settings: z.infer<typeof requestsWithoutOrderSettings>,
): RequestsWithoutOrder | null {
  const open = signs.requests.filter(
    ({ askedOn }) =>
      askedOn > client.lastOrderOn && daysBetween(askedOn, today) <= settings.freshDays,
  );
  const [first] = open;
  const last = open.at(-1);
  if (first === undefined || last === undefined) return null;
  if (new Set(open.map(({ askedOn }) => askedOn)).size < settings.requests) return null;
  if (daysBetween(last.askedOn, today) < settings.ripeDays) return null;
  if (daysBetween(client.lastOrderOn, today) < usualGapDays(lastGaps(client))) return null;
  return {
    rule: "requests-without-order",
    since: first.askedOn,
    requests: open.map((request) => ({ ...request, about: request.about.slice(0, ABOUT_KEPT) })),
    count: open.length,
    lastOrderOn: client.lastOrderOn,
  };
}

function usualGapDays(gaps: readonly number[]): number {
  return gaps.length === 0 ? 0 : quantile(gaps, 0.5);
}
