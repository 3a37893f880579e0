import { z } from "zod";

const months = z.number().int().min(1).max(240);

/** How long things are kept, in months; null: as long as nobody erases them. */
export const retentionSettingsSchema = z.object({
  clients: months.min(12).nullable().default(null), // after the last sign of life, and never while a case is open
  drafts: months.nullable().default(36), // never sent ones; what was sent stays with its client
  practice: months.nullable().default(24), // talks, with their tables and scores
  modelCalls: months.nullable().default(13), // a year beside the one before
  pushes: months.nullable().default(3), // of the orders endpoint: how long a key brings the same answer
  droppedFiles: months.nullable().default(12),
  imports: months.nullable().default(24),
  digests: months.nullable().default(60),
  audit: months.min(12).nullable().default(60),
  messages: months.nullable().default(24), // where the coach's messages in Slack stand; after that they are not redrawn
});

type RetentionSettings = z.infer<typeof retentionSettingsSchema>;

/** What is kept for a time of its own. */
export type Retained = keyof RetentionSettings;
