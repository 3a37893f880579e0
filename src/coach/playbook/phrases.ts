import type { AnswerIntent } from "#src/core/draft/draft-terms.ts";

/** Places in a phrase that a fact fills. A phrase whose fact is missing is not said. */
export const SLOT_NAMES = [
  "contact",
  "firstName", // only when the contact is addressed informally
  "client",
  "sender",
  "company",
  "today",
  "lastOrderOn",
  "rhythm",
  "goods",
  "complaintOn",
  "incident", // what went wrong, in a case form that the language's words name
  "incidentWith", // the same in another one
  "resolvedOn",
  "apologyOn",
  "problemOrder", // of an approved compensation that the client does not know of yet
  "credit", // its sum, on their account
  "refund", // its sum, paid back
  "change", // one whole sentence on what we have changed, word for word as somebody of ours wrote it
  "changeOn",
  "offer", // an approved incentive by its name, nominative: "free delivery of the next order"
  "offerAmount", // its sum, when it is one in money: "up to ..."
  "offerUntil",
  "lastTalkOn",
  "returnedOn", // day on which they ordered again
] as const;
export type SlotName = (typeof SLOT_NAMES)[number];

/**
 * Ways to say one thing, with `{slot}` where a fact goes; all of them use the same slots, and the same place in
 * another language's book says the same. `[formal|informal]` has the form of address on either side: "[Teie|sinu]".
 * `needs` names facts that must be known though the words do not show them.
 */
export type Family = {
  readonly needs?: readonly SlotName[];
  readonly ways: readonly [string, string, string, ...string[]];
};

export type ApologyPart =
  | "own-fault"
  | "soft-regret"
  | "understanding"
  | "listening"
  | "settled"
  | "remedy"
  | "ask-wish"
  | "ask-whether";

export type MessagePart =
  | "context"
  | "why-writing"
  | "question"
  | "openness"
  | "no-pressure"
  | "check-in-opening"
  | "goods"
  | "need-question"
  | "gratitude"
  | "regard"
  | "invite-mail"
  | "invite-letter";

export type FramePart =
  | "greeting-mail"
  | "greeting-letter"
  | "greeting-short"
  | "closing-mail"
  | "closing-mail-warm"
  | "closing-letter"
  | "closing-letter-warm"
  | "subject-own-fault"
  | "subject-question"
  | "subject-check-in"
  | "subject-answer"
  | "subject-changed"
  | "subject-offer"
  | "subject-thanks"
  | "subject-farewell";

export type PhonePart =
  | "hello"
  | "have-time"
  | "why-calling"
  | "question-hint"
  | "angry-hint"
  | "angry-line"
  | "price-hint"
  | "price-line"
  | "product-hint"
  | "product-line"
  | "elsewhere-hint"
  | "elsewhere-line"
  | "refusal-hint"
  | "refusal-line"
  | "no-time-line"
  | "sum-up"
  | "next-step"
  | "thanks";

/** What an answer to an objection says; neutral between a message and a talk. */
export type AnswerPart =
  | "thanks-for-word" // that they said it
  | `hear-${AnswerIntent}` // takes it seriously without arguing and without admitting what nobody knows
  | `ask-${AnswerIntent}` // one open question that finds out what lies beneath
  | "changed" // the sentence on what we have changed
  | "offered"; // what was approved

/** What the occasions besides an apology and a question say; neutral between a message and a talk. */
export type OccasionPart =
  | "changed-opening"
  | "changed-question"
  | "offer-opening"
  | "offer-question"
  | "condition-opening"
  | "condition-price" // "if we found a price that fits, would you ...?": promises nothing
  | "condition-product"
  | "condition-service"
  | "condition-delivery"
  | "condition-quality"
  | "condition-agreement"
  | "condition-any"
  | "thanks-opening"
  | "thanks-question"
  | "farewell-opening"
  | "farewell-thanks"
  | "farewell-door"
  | "again-opening"
  | "again-question";

/** Lines of a visit plan. Parts that end in -hint are for the rep and stand in parentheses. */
export type VisitPart =
  | "visit-hello"
  | "goal-apology-hint"
  | "goal-reason-hint"
  | "goal-answer-hint"
  | "goal-friendly-hint"
  | "bring-hint"
  | "listen-hint"
  | "avoid-hint"
  | "own-solution";

export type Part =
  | ApologyPart
  | MessagePart
  | FramePart
  | PhonePart
  | AnswerPart
  | OccasionPart
  | VisitPart;

/** Families from the most telling to the plainest: the first whose facts are all known is said. */
export type Phrases<P extends Part = Part> = Readonly<Record<P, readonly Family[]>>;

/** Parts of a phone script, in the order they are needed. */
export const SCRIPT_SECTIONS = [
  "opening",
  "question",
  "ifAngry",
  "ifPrice",
  "ifProduct",
  "ifElsewhere",
  "ifNoTime",
  "ifRefuse",
  "close",
] as const;
export type ScriptSection = (typeof SCRIPT_SECTIONS)[number];

/** Parts of a visit plan, in the order they are needed. */
export const VISIT_SECTIONS = [
  "goal",
  "before",
  "opening",
  "question",
  "listen",
  "avoid",
  "close",
] as const;
export type VisitSection = (typeof VISIT_SECTIONS)[number];

export type Headings = Readonly<Record<ScriptSection | VisitSection, string>>;
