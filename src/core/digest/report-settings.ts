import { z } from "zod";

/** A channel's name without its #, or its id. */
export const channelSchema = z
  .string()
  .regex(/^[^\s#@,]{1,80}$/u, "Give a channel's name without # and spaces, or its id");

/** What a company has set about its managers' reports; a team's own channels stand with the team. */
export const reportSettingsSchema = z.object({
  managersChannel: channelSchema.nullable().default(null), // of the whole company's reports; null: none are posted
  weekly: z.boolean().default(true), // a digest of the week that is over, here and in the teams' own channels
  quarterly: z.boolean().default(true),
  daily: z.boolean().default(false), // a short one for everybody, in the alerts' channel; teams have a switch of their own
});

export type ReportSettings = z.infer<typeof reportSettingsSchema>;
