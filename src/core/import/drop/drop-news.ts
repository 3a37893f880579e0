import { z } from "zod";
import { ROW_KINDS } from "../fields.ts";

const cellRows = z.array(z.array(z.string()));
const causes = z.array(z.object({ why: z.string(), rows: z.number() }));

const LEFT_OUT = ["no-client", "not-goods", "nothing-charged", "repeated"] as const;

const tallySchema = z.object({
  read: z.number(),
  unchanged: z.number(),
  leftOut: z.array(z.object({ why: z.enum(LEFT_OUT), rows: z.number() })),
  rejected: z.number(),
  causes, // of the rejections, most frequent first
});

const question = z.object({ heading: z.string(), field: z.string(), example: z.string() });

const understoodSchema = z.object({
  what: z.literal("understood"),
  kind: z.enum(ROW_KINDS),
  sheet: z.object({ name: z.string(), of: z.number() }).nullable(),
  separator: z.enum([",", ";", "\t"]).nullable(), // null: a sheet
  rowCount: z.number(),
  columns: z.array(
    z.object({
      heading: z.string(),
      field: z.string(),
      dayOrder: z.enum(["ymd", "dmy", "mdy"]).nullable(),
      decimalMark: z.enum([".", ","]).nullable(),
      example: z.string(),
    }),
  ),
  unused: z.array(z.string()),
  headings: z.array(z.string()),
  preview: cellRows, // the first rows
  notes: z.array(z.string()),
  questions: z.array(
    z.discriminatedUnion("about", [
      question.extend({ about: z.literal("day"), readAs: z.enum(["dmy", "mdy"]) }),
      question.extend({ about: z.literal("mark"), readAs: z.enum([".", ","]) }),
    ]),
  ),
  /** What would happen: rows that are not there yet, and rows that are and say something else. */
  change: tallySchema.extend({ fresh: z.number(), changed: z.number() }),
  /** When this very file went in before. */
  wentInBefore: z.object({ at: z.iso.datetime(), by: z.string().nullable() }).nullable(),
});

/** What the message about a dropped file says; kept with it, so that a start anew shows it as it was. */
export const dropNewsSchema = z.discriminatedUnion("what", [
  z.object({ what: z.literal("looking"), rows: z.number() }),
  z.object({ what: z.literal("refused"), why: z.string() }),
  z.object({ what: z.literal("which-sheet"), sheets: z.array(z.string()) }),
  z.object({
    what: z.literal("which-columns"),
    headings: z.array(z.string()),
    preview: cellRows,
  }),
  understoodSchema,
  z.object({ what: z.literal("stopped"), of: z.number() }), // half-way through an import
  z.object({ what: z.literal("importing"), rows: z.number(), of: z.number() }),
  z.object({
    what: z.literal("done"),
    kind: z.enum(ROW_KINDS),
    tally: tallySchema.extend({ imported: z.number() }),
    rejectsName: z.string().nullable(), // of the file in the message's thread
  }),
  z.object({ what: z.literal("put-aside") }),
  z.object({
    what: z.literal("answers"), // of the survey: it was no import
    saved: z.number(),
    bad: z.number(), // of the saved
    before: z.number(),
    blank: z.number(),
    problems: z.array(z.object({ line: z.number(), why: z.string() })), // the first ones
    moreProblems: z.number(),
  }),
]);

export type DropNews = z.infer<typeof dropNewsSchema>;
export type DropUnderstood = z.infer<typeof understoodSchema>;
export type DropTally = z.infer<typeof tallySchema>;
export type DropQuestion = DropUnderstood["questions"][number];
