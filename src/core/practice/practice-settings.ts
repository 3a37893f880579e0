import { z } from "zod";

/** What a company has set about practice; managers change it. */
export const practiceSettingsSchema = z.object({
  league: z.boolean().default(true), // of team practice
});
