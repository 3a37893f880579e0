import { z } from "zod";

/** How large a part of the clients is gold and silver, most valuable first; the rest is copper (FI-131). */
export const tierSettingsSchema = z
  .object({
    goldShare: z.number().min(0.01).max(0.9).default(0.25),
    silverShare: z.number().min(0.01).max(0.9).default(0.4),
  })
  .refine(({ goldShare, silverShare }) => goldShare + silverShare <= 0.99, {
    path: ["silverShare"],
    message: "Gold and silver together leave nobody for copper",
  });

export type TierSettings = z.infer<typeof tierSettingsSchema>;

export const DEFAULT_TIERS: TierSettings = tierSettingsSchema.parse({});
