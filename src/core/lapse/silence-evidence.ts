import { z } from "zod";
import { day, days } from "./signs/evidence.ts";

/** What every rule about a silence shows. */
export const silenceEvidence = {
  silentDays: days,
  thresholdDays: days, // the rule fires when the silence reaches this
  lastOrderOn: day,
  firstOrderOn: day,
  orderCount: z.number().int().positive(), // from firstOrderOn to lastOrderOn
};
