/** Places in a phrase that a fact fills. A phrase whose fact is missing is not said. */
export type SlotName =
  | "contact"
  | "firstName" // only when the contact is addressed informally
  | "client"
  | "sender"
  | "company"
  | "today"
  | "lastOrderOn"
  | "rhythm"
  | "goods"
  | "complaintOn"
  | "incident" // what went wrong; Estonian: genitive
  | "incidentWith" // the same; Estonian: comitative
  | "resolvedOn"
  | "apologyOn"
  | "problemOrder" // of an approved compensation that the client does not know of yet
  | "credit" // its sum, on their account
  | "refund"; // its sum, paid back

/**
 * Ways to say one thing, with `{slot}` where a fact goes; all of them use the same slots.
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
  | "closing-mail"
  | "closing-mail-warm"
  | "closing-letter"
  | "closing-letter-warm"
  | "subject-own-fault"
  | "subject-question"
  | "subject-check-in";

export type PhonePart =
  | "hello"
  | "have-time"
  | "why-calling"
  | "question-hint"
  | "angry-hint"
  | "angry-line"
  | "price-hint"
  | "price-line"
  | "no-time-line"
  | "sum-up"
  | "next-step"
  | "thanks";

export type Part = ApologyPart | MessagePart | FramePart | PhonePart;

/** Families from the most telling to the plainest: the first whose facts are all known is said. */
export type Phrases<P extends Part = Part> = Readonly<Record<P, readonly Family[]>>;

/** Parts of a phone script, in the order they are needed. */
export const SCRIPT_SECTIONS = [
  "opening",
  "question",
  "ifAngry",
  "ifPrice",
  "ifNoTime",
  "close",
] as const;
export type ScriptSection = (typeof SCRIPT_SECTIONS)[number];

export type Headings = Readonly<Record<ScriptSection, string>>;
