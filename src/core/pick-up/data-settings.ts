import { z } from "zod";

/** What a company has set about data that come by themselves. */
export const dataSettingsSchema = z.object({
  pickUpHour: z.int().min(0).max(23).default(3), // in the company's time zone
  silentAfterDays: z.int().min(1).max(90).default(3), // nights without anything new before it is told
});

export type DataSettings = z.infer<typeof dataSettingsSchema>;
