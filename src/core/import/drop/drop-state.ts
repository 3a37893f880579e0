import { z } from "zod";
import { ROW_KINDS } from "../fields.ts";

/** What becomes of a file that somebody dropped into the direct message. */
export const DROP_STATES = [
  "looking", // it is read, and nothing is written
  "asking", // somebody has to answer, or to say that it may go in
  "importing",
  "done",
  "refused",
  "put-aside",
] as const;

export type DropState = (typeof DROP_STATES)[number];

/** How its columns are to be read, as far as a person said so. */
export const dropWishesSchema = z.object({
  kind: z.enum(ROW_KINDS).nullable().default(null),
  sheet: z.string().nullable().default(null),
  mappings: z
    .array(
      z.object({
        column: z.string(),
        field: z.string().nullable(),
        dayOrder: z.enum(["ymd", "dmy", "mdy"]).nullable(),
        decimalMark: z.enum([".", ","]).nullable(),
      }),
    )
    .default([]),
});

export type DropWishes = z.infer<typeof dropWishesSchema>;

/** A file as it was dropped. */
export type Drop = {
  readonly id: string;
  readonly slackFileId: string;
  readonly fileName: string;
  readonly by: string; // Slack user id
  readonly state: DropState;
  readonly wishes: DropWishes;
  readonly droppedAt: Date;
};
