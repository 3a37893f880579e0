import { z } from "zod";

/** What a rep may say of a silence that is no lapse. */
export const dismissalSchema = z.enum([
  "seasonal",
  "known-pause",
  "closed-down",
  "wrong-data",
  "other",
]);

export type Dismissal = z.infer<typeof dismissalSchema>;
