import { z } from "zod";

/** What became of a file that was found. */
const fileResultSchema = z.discriminatedUnion("outcome", [
  z.object({
    outcome: z.literal("imported"),
    name: z.string(),
    imported: z.int(), // rows, new or changed
    unchanged: z.int(),
    leftOut: z.int(),
    rejected: z.int(),
    rejects: z.string().nullable(), // where the rejected rows lie
  }),
  z.object({ outcome: z.literal("refused"), name: z.string(), why: z.string() }),
]);

export type FileResult = z.infer<typeof fileResultSchema>;

export const pickUpResultSchema = z.object({
  files: z.array(fileResultSchema), // the new ones
  known: z.int(), // files that had been imported before
  beingWritten: z.array(z.string()),
  failed: z.array(z.object({ place: z.string(), why: z.string() })),
  silentDays: z.int().nullable(), // since something new came, when that is worth a word
});

export type PickUpResult = z.infer<typeof pickUpResultSchema>;

/** Whether somebody has to look after it; what went well says nothing. */
export function wantsLooking({ files, beingWritten, failed, silentDays }: PickUpResult): boolean {
  return (
    failed.length > 0 ||
    beingWritten.length > 0 ||
    silentDays !== null ||
    files.some((file) => file.outcome === "refused" || file.rejected > 0)
  );
}

/** The days to tell of: when the limit is reached, and again each time it is reached anew. */
export function silenceToTell(silentDays: number, limitDays: number): number | null {
  return silentDays > 0 && silentDays % limitDays === 0 ? silentDays : null;
}
