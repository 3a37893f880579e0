import { z } from "zod";
import { daysBetween } from "../../day.ts";
import type { Look } from "./look.ts";
import { day, wholeNumber } from "./evidence.ts";

export const dissatisfiedSettings = z
  .object({
    on: z.boolean().default(true),
    openDays: z.number().int().min(0).default(3), // an after-sale check comes "within 2-3 days" (BG-03)
    freshDays: z.number().int().min(1).default(90), // an older one was forgotten in the books more often than by us
  })
  .prefault({});

export const dissatisfiedSignal = z.object({
  rule: z.literal("dissatisfied"),
  since: day, // of the oldest of these complaints
  complaints: z.array(z.object({ madeOn: day, about: z.string() })),
  count: wholeNumber,
});

export type Dissatisfied = z.infer<typeof dissatisfiedSignal>;

/** We let the client down and it is not put right (FI-123): a complaint that has stood open for some days. */
export function dissatisfied(
  { signs, today }: Look,
  settings: z.infer<typeof dissatisfiedSettings>,
): Dissatisfied | null {
  const open = signs.complaints.filter(({ madeOn }) => {
    const age = daysBetween(madeOn, today);
    return age >= 0 && age <= settings.freshDays;
  });
  const [oldest] = open;
  if (oldest === undefined || daysBetween(oldest.madeOn, today) < settings.openDays) return null;
  return {
    rule: "dissatisfied",
    since: oldest.madeOn,
    complaints: open.map(({ madeOn, about }) => ({ madeOn, about })),
    count: open.length,
  };
}
