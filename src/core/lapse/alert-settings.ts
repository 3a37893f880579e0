import { z } from "zod";

const share = z.number().min(0).max(1);

/** How a company wants its alerts chosen. Everything has a default, so `{}` is valid. */
export const alertSettingsSchema = z.object({
  /** New cards a rep and morning; the rest waits and is counted. */
  cardsPerRep: z.number().int().min(1).max(100).default(5),
  /** Gold always goes first; with this it also goes beyond the cap, so that no gold client waits a day (ET-02). */
  goldBeyondCap: z.boolean().default(false),
  /** "Only tell me when you are at least this sure"; 0 leaves it to the rules' own thresholds. */
  minPrecision: share.default(0),
  /** A share of copper alerts that is not shown, so that the alerts' effect can be measured. */
  holdOut: z
    .object({
      on: z.boolean().default(false),
      share: z.number().min(0.01).max(0.5).default(0.1),
    })
    .prefault({}),
  /** Margin as a share of revenue: with it the loss is counted in margin; null counts revenue. */
  marginShare: z.number().gt(0).max(1).nullable().default(null),
});

export type AlertSettings = z.infer<typeof alertSettingsSchema>;

export const DEFAULT_ALERT_SETTINGS: AlertSettings = alertSettingsSchema.parse({});
