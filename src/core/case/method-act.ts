import { z } from "zod";
import { closedAsSchema } from "./closed-as.ts";
import { daySchema as day } from "./day-schema.ts";

const words = z.string().trim().min(1).max(2000);
const maybeWords = words.nullable();

/** How somebody was or is to be met. */
export const CONTACT_WAYS = ["visit", "video", "call", "e-mail", "letter", "message"] as const;

/**
 * What a person reports to have done or learned in a case, beside taking, snoozing and recording a reason. Each names
 * the step of register B it belongs to. Kept as the case's events, from which the case's progress can be folded anew.
 */
export const methodActSchema = z.discriminatedUnion("act", [
  z.strictObject({
    act: z.literal("situation"), // ET-05, at intake: a blunder of ours, an offended client, or nobody knows
    situation: z.enum(["blunder", "offended", "unknown"]),
  }),
  z.strictObject({
    act: z.literal("contact-found"), // P1
    name: words,
    phone: maybeWords,
    email: maybeWords,
    from: z.enum(["own-records", "former-rep", "client-site", "directory"]), // FI-016, FI-018
  }),
  z.strictObject({ act: z.literal("unreachable"), note: maybeWords }), // P1: all sources tried
  z.strictObject({
    act: z.literal("worth"), // P2: FI-007, need x means
    need: z.enum(["large", "some", "none", "unknown"]),
    means: z.enum(["yes", "no", "unknown"]),
    goOn: z.boolean(),
    why: maybeWords,
  }),
  z.strictObject({
    act: z.literal("fault"), // P3: RU-06, RU-17, EL-07, FI-054
    by: z.enum(["us", "client", "both", "nobody", "unknown"]),
    what: maybeWords, // the mistake in plain words (EL-09)
    orderRef: maybeWords, // the problem order
    promised: maybeWords,
    delivered: maybeWords,
    whoSuffered: maybeWords, // at the client, and among their own clients
  }),
  z.strictObject({ act: z.literal("prepared"), likes: maybeWords, matters: maybeWords }), // P6: RU-10 stays with who wrote it, RU-13
  z.strictObject({
    act: z.literal("contact"), // P7, and every later talk
    way: z.enum(CONTACT_WAYS),
    outcome: z.enum(["reached", "no-answer", "meeting-agreed", "asked-to-wait", "asked-to-stop"]),
    on: day,
    meetingOn: day.nullable(), // with "meeting-agreed"
    isNew: maybeWords, // what was new in it (EL-16)
    note: maybeWords,
  }),
  z.strictObject({
    act: z.literal("apologised"), // P8
    way: z.enum(CONTACT_WAYS),
    on: day,
    owned: z.boolean(), // "our mistake, we own it" (EL-09)
  }),
  z.strictObject({ act: z.literal("evasive"), said: maybeWords }), // P9: no answer, or a pretext (U2)
  z.strictObject({ act: z.literal("false-claim"), claim: words }), // P9T: RU-22
  z.strictObject({
    act: z.literal("claim-source"), // RU-24
    source: maybeWords, // null: they would not say
    heardOn: maybeWords,
  }),
  z.strictObject({ act: z.literal("claim-disproved"), proof: words }), // RU-26, RU-27
  z.strictObject({ act: z.literal("empathy"), calm: z.boolean() }), // P10: ET-12
  z.strictObject({
    act: z.literal("wishes"), // P11: ET-13; none: they had none to name
    wishes: z.array(words).max(10),
  }),
  z.strictObject({
    act: z.literal("feasible"), // P12: ET-14
    can: z.enum(["yes", "partly", "no"]),
    note: maybeWords,
  }),
  z.strictObject({
    act: z.literal("changes-shown"), // P13: EL-12, EL-13
    understood: z.boolean(),
    secondMeetingOn: day.nullable(), // when the fixes are not ready
  }),
  z.strictObject({ act: z.literal("would-return"), answer: z.enum(["yes", "no", "maybe"]) }), // P14: ET-15
  z.strictObject({
    act: z.literal("agreed"), // P15: ET-16, EL-15
    terms: words,
    warnHow: maybeWords, // how we shall warn them of a problem
    firstOrderBy: day.nullable(),
  }),
  z.strictObject({
    act: z.literal("clear-no"), // P16: ET-17, FI-181
    said: maybeWords,
    until: day.nullable(), // null: as long as the policy says
    newAngle: maybeWords, // what is to be new the next time
  }),
  z.strictObject({
    act: z.literal("rival-promise"), // FI-096, ET-18
    rival: maybeWords,
    promised: words,
    by: day.nullable(),
  }),
  z.strictObject({
    act: z.literal("trial"), // P17: EL-18
    what: words,
    passIf: words,
    reviewOn: day,
    answer: z.enum(["yes", "no", "thinking"]),
  }),
  z.strictObject({
    act: z.literal("close"),
    as: closedAsSchema,
    why: words,
    againOn: day.nullable(),
  }), // P19
  z.strictObject({ act: z.literal("reopen"), why: words }), // P19, P16: also when the cooling time is over
  z.strictObject({ act: z.literal("overrule"), gate: z.string().min(1).max(40), why: words }), // a manager lets a step through
]);

export type MethodAct = z.infer<typeof methodActSchema>;
export type ActName = MethodAct["act"];

/** One act by its name, so that a table of acts can be read by the act at hand. */
export type ActOf<K extends ActName> = {
  [P in K]: { readonly act: P } & Extract<MethodAct, { act: P }>;
}[K];
