import { z } from "zod";

/** Who gets a role without a person saying so; only an admin changes it. */
export const roleSettingsSchema = z.object({
  /** A Slack user group whose people are admins; null: admins are made by hand. */
  adminGroup: z
    .string()
    .regex(/^S[A-Z0-9]{2,}$/, "Choose a user group")
    .nullable()
    .default(null),
});
