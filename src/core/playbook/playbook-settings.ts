import { z } from "zod";
import { ENTRY_IDS } from "./entries.ts";
import { LINE_CONDITIONS } from "./entry.ts";
import { METHOD_IDS } from "./methods.ts";
import { NUMBER_NAMES, unknownNumbers } from "./method-numbers.ts";
import { SIGNS } from "./signs.ts";

const MOST_LINES = 10;

const text = (longest: number) =>
  z
    .string()
    .trim()
    .min(1, "expected some words")
    .max(longest, `expected at most ${longest} characters`)
    .superRefine((given, found) => {
      for (const slot of unknownNumbers(given))
        found.addIssue({
          code: "custom",
          message: `no figure is called ${slot}; known are ${NUMBER_NAMES.join(", ")}`,
        });
    });

/** A company's own words for an entry; what is left out stays as it ships. */
const entryChangeSchema = z.strictObject({
  advice: text(1500).optional(),
  say: z
    .array(z.strictObject({ text: text(300), when: z.enum(LINE_CONDITIONS).nullable() }))
    .max(MOST_LINES)
    .optional(),
  avoid: z.array(text(300)).max(MOST_LINES).optional(),
});

/** What a company changed in the playbook (FI-073); null: as it ships. */
export const playbookSettingsSchema = z.object({
  texts: z.partialRecord(z.enum(ENTRY_IDS), entryChangeSchema.nullable()).default({}),
  /** FI-150: the methods for a sign, best first. */
  methodsBySign: z
    .partialRecord(
      z.enum(SIGNS),
      z
        .array(z.enum(METHOD_IDS, { error: `expected one of ${METHOD_IDS.join(", ")}` }))
        .min(1, "choose at least one method")
        .max(5, "choose at most five methods")
        .nullable(),
    )
    .default({}),
});

export type PlaybookSettings = z.infer<typeof playbookSettingsSchema>;
