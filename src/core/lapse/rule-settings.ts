import { z } from "zod";
import { cancelledSettings } from "./signs/cancelled.ts";
import { dissatisfiedSettings } from "./signs/dissatisfied.ts";
import { droppedLineSettings } from "./signs/dropped-line.ts";
import { employeeLossesSettings } from "./signs/employee-losses.ts";
import { moneyTroubleSettings } from "./signs/money-trouble.ts";
import { noReplySettings } from "./signs/no-reply.ts";
import { rarerPurchasesSettings } from "./signs/rarer-purchases.ts";
import { requestsWithoutOrderSettings } from "./signs/requests-without-order.ts";
import { slowDriftSettings } from "./signs/slow-drift.ts";
import { smallerPurchasesSettings } from "./signs/smaller-purchases.ts";
import { silenceSettings } from "./silence.ts";
import { verySmallSettings } from "./very-small.ts";

/** A rule of thumb without thresholds of its own to set. */
const thumbSettings = z.object({ on: z.boolean().default(true) }).prefault({});

/** Every rule's switch and thresholds; all of them have a default, so `{}` is valid. */
export const ruleSettingsSchema = z
  .object({
    silence: silenceSettings,
    "rhythm-break": thumbSettings,
    "long-silence": thumbSettings,
    cancelled: cancelledSettings,
    "requests-without-order": requestsWithoutOrderSettings,
    "no-reply": noReplySettings,
    dissatisfied: dissatisfiedSettings,
    "smaller-purchases": smallerPurchasesSettings,
    "rarer-purchases": rarerPurchasesSettings,
    "slow-drift": slowDriftSettings,
    "dropped-line": droppedLineSettings,
    "money-trouble": moneyTroubleSettings,
    "employee-losses": employeeLossesSettings,
    "very-small": verySmallSettings, // no sign, but whom to spare
  })
  .prefault({});

export type RuleSettings = z.infer<typeof ruleSettingsSchema>;

export const DEFAULT_RULES: RuleSettings = ruleSettingsSchema.parse({});
