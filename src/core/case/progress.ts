import { z } from "zod";
import { closedAsSchema } from "./closed-as.ts";
import { daySchema } from "./day-schema.ts";
import { CONTACT_WAYS } from "./method-act.ts";

const maybeDay = daySchema.nullable().default(null);
const maybeWords = z.string().nullable();
const count = z.number().int().min(0).default(0);
const way = z.enum(CONTACT_WAYS);

/**
 * What the method knows of a case so far: the case's events, folded (fold-progress.ts). A clear no, and coming back
 * after it, begin a new round: what was learned stays, what was said to the client is to be said anew.
 */
export const progressSchema = z.object({
  events: count, // folded so far
  round: z.number().int().min(1).default(1),
  situation: z.enum(["blunder", "offended", "unknown"]).nullable().default(null), // ET-05
  foundOn: maybeDay, // P1: a person to talk to was found
  unreachableOn: maybeDay,
  worth: z
    .object({ need: z.string(), means: z.string(), goOn: z.boolean(), on: daySchema })
    .nullable()
    .default(null),
  fault: z
    .object({
      by: z.enum(["us", "client", "both", "nobody", "unknown"]),
      what: maybeWords,
      orderRef: maybeWords,
      promised: maybeWords,
      delivered: maybeWords,
      whoSuffered: maybeWords,
      on: daySchema,
    })
    .nullable()
    .default(null),
  prepared: z
    .object({ likes: maybeWords, matters: maybeWords, on: daySchema })
    .nullable()
    .default(null),
  firstContactOn: maybeDay, // the first try, whatever came of it (EL-03)
  lastContactOn: maybeDay,
  unanswered: count, // tries since anybody was last reached
  reachedOn: maybeDay, // in this round
  meetingOn: maybeDay, // agreed with the client
  isNew: maybeWords.default(null), // what was new in this round's talk (EL-16)
  stopAskedOn: maybeDay, // the client wants no more of it
  apology: z.object({ on: daySchema, way, owned: z.boolean() }).nullable().default(null),
  evasiveOn: maybeDay, // P9, U2: gone once a reason is recorded after it
  claim: z
    .object({
      claim: z.string(),
      source: z.enum(["not-asked", "known", "refused"]),
      sourceName: maybeWords,
      proof: maybeWords,
      on: daySchema,
    })
    .nullable()
    .default(null), // P9T
  empathy: z.object({ calm: z.boolean(), on: daySchema }).nullable().default(null),
  wishes: z
    .object({ list: z.array(z.string()), on: daySchema })
    .nullable()
    .default(null),
  feasible: z
    .object({ can: z.enum(["yes", "partly", "no"]), note: maybeWords, on: daySchema })
    .nullable()
    .default(null),
  changesShown: z
    .object({ understood: z.boolean(), secondMeetingOn: maybeDay, on: daySchema })
    .nullable()
    .default(null),
  answer: z
    .object({ is: z.enum(["yes", "no", "maybe"]), on: daySchema })
    .nullable()
    .default(null), // P14
  agreed: z
    .object({ terms: z.string(), warnHow: maybeWords, firstOrderBy: maybeDay, on: daySchema })
    .nullable()
    .default(null),
  trial: z
    .object({
      what: z.string(),
      passIf: z.string(),
      reviewOn: daySchema,
      answer: z.enum(["yes", "no", "thinking"]),
      on: daySchema,
    })
    .nullable()
    .default(null),
  noes: count, // clear ones, over all rounds
  cooling: z
    .object({
      since: daySchema,
      until: daySchema, // on this day the case is back
      because: z.enum(["clear-no", "rival-promise"]),
      newAngle: maybeWords,
      spokeSince: z.boolean(), // the client has talked with us since
    })
    .nullable()
    .default(null),
  rival: z
    .object({ name: maybeWords, promised: z.string(), by: maybeDay, on: daySchema })
    .nullable()
    .default(null), // ET-18, FI-096
  closed: z
    .object({ as: closedAsSchema, why: z.string(), againOn: maybeDay, on: daySchema })
    .nullable()
    .default(null),
  overruled: z.array(z.string()).default([]), // gates a manager has opened for this case
});

export type Progress = z.infer<typeof progressSchema>;

/** A case that nothing has happened in. */
export const NO_PROGRESS: Progress = progressSchema.parse({});
