import { z } from "zod";
import { daySchema } from "../case/day-schema.ts";
import type { Day } from "../day.ts";

const words = z.string().max(2000);

/** How somebody at the client feels, as the one who talked to them heard it (FI-063). */
export const MOODS = ["content", "mixed", "unhappy"] as const;
export const moodSchema = z.enum(MOODS);
export type Mood = z.infer<typeof moodSchema>;

/** The ways BG-03 is followed further: see plan-errands.ts for when each comes. */
export const errandSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("notice-call"), noticeId: z.uuid(), change: words }), // FI-111
  z.object({ kind: z.literal("after-delivery"), orderRef: words, orderedOn: daySchema }), // BG-03
  z.object({ kind: z.literal("date"), what: words, contactName: words.nullable() }), // BG-12, BG-13
  z.object({ kind: z.literal("touch-gap"), lastContactOn: daySchema, reachedOn: daySchema }), // FI-161
  z.object({ kind: z.literal("manager-check"), repMood: moodSchema.nullable() }), // FI-063
  z.object({ kind: z.literal("thanks"), occasion: words }), // BG-10, BG-14, FI-156
  z.object({
    kind: z.literal("growth"),
    way: z.number().int().min(1).max(4),
    line: words.nullable(),
  }), // BG-28
  z.object({ kind: z.literal("claim-source"), source: words, claim: words }), // RU-28
  z.object({ kind: z.literal("follow-up"), sentOn: daySchema, channel: words }), // FI-121
  z.object({
    kind: z.literal("survey-mark"), // FI-140
    marks: words, // as "Delivery 1, Sales 2"
    comment: words.nullable(),
  }),
  z.object({ kind: z.literal("light-touch"), angle: words.nullable().default(null) }), // ET-23
]);

export type ErrandMatter = z.infer<typeof errandSchema>;
export type ErrandKind = ErrandMatter["kind"];

/** One small thing that one person is to do for a client. */
export type PlannedErrand = {
  readonly key: string; // what it is for: planned once
  readonly clientId: string;
  readonly caseId: string | null;
  readonly ownerId: string; // the member who does it
  readonly dueOn: Day;
  readonly matter: ErrandMatter;
};

/** What is gone by that day is not done any more: thanks a month late are worse than none. Days after the due day. */
export const ERRAND_LASTS_DAYS: Readonly<Record<ErrandKind, number>> = {
  "notice-call": 30,
  "after-delivery": 2, // BG-03: the next day, or within two or three
  date: 3,
  "touch-gap": 14,
  "manager-check": 21,
  thanks: 14,
  growth: 30,
  "claim-source": 60,
  "light-touch": 14,
  "follow-up": 14,
  "survey-mark": 14,
};

/** What is asked when an errand is done. */
export type ErrandAsks =
  | "mood" // how they are
  | "personal" // what was in it for this very client (BG-17)
  | "knows" // whether they know of the change (FI-111)
  | "nothing";

export const ERRAND_ASKS: Readonly<Record<ErrandKind, ErrandAsks>> = {
  "notice-call": "knows",
  "after-delivery": "mood",
  date: "personal",
  "touch-gap": "mood",
  "manager-check": "mood",
  thanks: "personal",
  growth: "nothing",
  "claim-source": "nothing",
  "light-touch": "personal",
  "follow-up": "nothing",
  "survey-mark": "mood",
};
