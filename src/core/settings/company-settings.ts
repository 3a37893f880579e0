import { z } from "zod";
import { channelSchema } from "../digest/report-settings.ts";
import type { Workspace } from "../workspace.ts";

const hour = z.number().int().min(0).max(23);

/** What a company sets of itself; kept with the company, beside its other settings. */
export const companySettingsSchema = z.strictObject({
  name: z.string().trim().min(1, "Give the company a name").max(120),
  timeZone: z.string().refine(isTimeZone, "Give a time zone as Europe/Tallinn"),
  currency: z.string().refine(isCurrency, "Give a currency's three letters, such as EUR"),
  morningHour: hour,
  workingDays: z
    .array(z.number().int().min(1).max(7)) // ISO: Monday is 1
    .min(1, "Choose at least one day")
    .transform((days) => [...new Set(days)].toSorted((a, b) => a - b)),
  alertChannel: channelSchema,
});

export type CompanySettings = z.infer<typeof companySettingsSchema>;

export function companySettingsOf(workspace: Omit<Workspace, "id" | "isDemo">): CompanySettings {
  const { name, timeZone, currency, morningHour, workingDays, alertChannel } = workspace;
  return { name, timeZone, currency, morningHour, workingDays: [...workingDays], alertChannel };
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false; // a RangeError is how the platform says no
  }
}

function isCurrency(code: string): boolean {
  return Intl.supportedValuesOf("currency").includes(code);
}
