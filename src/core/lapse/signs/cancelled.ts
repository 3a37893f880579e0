import { z } from "zod";
import { daysBetween } from "../../day.ts";
import type { Look } from "./look.ts";
import { day } from "./evidence.ts";

export const cancelledSettings = z
  .object({
    on: z.boolean().default(true),
    freshDays: z.number().int().min(1).default(90),
  })
  .prefault({});

export const cancelledSignal = z.object({
  rule: z.literal("cancelled"),
  since: day, // of the notice
  lastOrderOn: day,
});

export type Cancelled = z.infer<typeof cancelledSignal>;

/** The client has said so in so many words (register B, P0; FI-001, FI-112). An order after the notice takes it back. */
export function cancelled(
  { client, signs, today }: Look,
  settings: z.infer<typeof cancelledSettings>,
): Cancelled | null {
  const { cancelledOn } = signs.known;
  if (cancelledOn === null || cancelledOn > today || client.lastOrderOn > cancelledOn) return null;
  if (daysBetween(cancelledOn, today) > settings.freshDays) return null;
  return { rule: "cancelled", since: cancelledOn, lastOrderOn: client.lastOrderOn };
}
