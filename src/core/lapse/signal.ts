import { z } from "zod";
import { isDay } from "../day.ts";

const day = z.string().refine(isDay, "expected a calendar day (YYYY-MM-DD)");
const days = z.number().nonnegative();

const silence = {
  silentDays: days,
  thresholdDays: days, // the rule fires when the silence reaches this
  lastOrderOn: day,
  firstOrderOn: day,
  orderCount: z.number().int().positive(), // from firstOrderOn to lastOrderOn
};

/** One rule that fired, with the numbers a sentence about it needs. Stored as the signal's evidence. */
export const lapseSignalSchema = z.discriminatedUnion("rule", [
  z.object({
    rule: z.literal("rhythm-break"),
    ...silence,
    usualGapDays: days, // median of the recent gaps
    gapFromDays: days, // the usual spread: a tenth of the recent gaps were shorter
    gapToDays: days, // and a tenth were longer
    longestGapDays: days,
  }),
  z.object({ rule: z.literal("long-silence"), ...silence }),
]);

export type LapseSignal = z.infer<typeof lapseSignalSchema>;

/** The signals of one client, strongest first. */
export type Signals = readonly [LapseSignal, ...LapseSignal[]];
