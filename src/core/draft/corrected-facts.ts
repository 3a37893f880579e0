import { z } from "zod";
import { daySchema } from "../case/day-schema.ts";
import type { Day } from "../day.ts";
import { draftLanguageSchema } from "./draft-terms.ts";
import { changeSchema, complaintAboutSchema, type FactSheet } from "./fact-sheet.ts";

export const LONGEST_LINE = 120; // characters of a name or an address
export const LONGEST_CHANGE = 300; // characters of what has been put right
export const MOST_GOODS = 3;

/** What may be kept out of a text although it is known. */
export const LEAVABLE = [
  "rhythm",
  "last-order",
  "goods",
  "complaint",
  "last-talk",
  "returned",
  "changed",
] as const;
export type Leavable = (typeof LEAVABLE)[number];

const line = z.string().min(1).max(LONGEST_LINE);

/** A fact as a person says it is; null: there is none, or it is not to be said. */
export const correctionSchema = z.discriminatedUnion("fact", [
  z.strictObject({ fact: z.literal("contact-name"), value: line.nullable() }),
  z.strictObject({ fact: z.literal("form-of-address"), value: z.enum(["formal", "informal"]) }),
  z.strictObject({ fact: z.literal("e-mail"), value: line.nullable() }),
  z.strictObject({ fact: z.literal("phone"), value: line.nullable() }),
  z.strictObject({ fact: z.literal("language"), value: draftLanguageSchema }),
  z.strictObject({ fact: z.literal("sender"), value: line.nullable() }),
  z.strictObject({ fact: z.literal("goods"), value: z.array(line).max(MOST_GOODS) }),
  z.strictObject({
    fact: z.literal("incident"),
    value: z
      .strictObject({
        about: complaintAboutSchema,
        madeOn: daySchema,
        resolvedOn: daySchema.nullable(),
      })
      .nullable(),
  }),
  z.strictObject({ fact: z.literal("changed"), value: changeSchema.nullable() }),
  z.strictObject({ fact: z.literal("last-talk"), value: daySchema.nullable() }),
  z.strictObject({ fact: z.literal("competitor"), value: line.nullable() }),
  z.strictObject({ fact: z.literal("left-out"), value: z.array(z.enum(LEAVABLE)) }),
]);
export type Correction = z.infer<typeof correctionSchema>;
export type CorrectedFact = Correction["fact"];

/** A correction with who made it and when. */
export type KeptCorrection = Correction & {
  readonly byName: string | null; // null: not known by name any more
  readonly on: Day;
};

/** Facts about people hold whatever the case; the others belong to the matter they were noted in. */
const LASTING: readonly CorrectedFact[] = [
  "contact-name",
  "form-of-address",
  "e-mail",
  "phone",
  "language",
  "sender",
  "goods",
];

export function isLasting(fact: CorrectedFact): boolean {
  return LASTING.includes(fact);
}

/** The newest correction of each fact; given oldest first. */
export function newestOfEach(corrections: readonly KeptCorrection[]): KeptCorrection[] {
  return [...new Map(corrections.map((one) => [one.fact, one])).values()];
}

/** The sheet as people corrected it, oldest first. What happened after a correction was made counts all the same. */
export function applyCorrections(
  recorded: FactSheet,
  corrections: readonly KeptCorrection[],
): FactSheet {
  return newestOfEach(corrections)
    .toSorted((a, b) => ORDER.indexOf(a.fact) - ORDER.indexOf(b.fact))
    .reduce(applyOne, recorded);
}

// A name first, since the rest of a contact hangs on it; what is left out last.
const ORDER: readonly CorrectedFact[] = [
  "contact-name",
  "form-of-address",
  "e-mail",
  "phone",
  "language",
  "sender",
  "goods",
  "incident",
  "changed",
  "last-talk",
  "competitor",
  "left-out",
];

function applyOne(sheet: FactSheet, one: KeptCorrection): FactSheet {
  if (one.fact === "language") return sheet; // a choice for the draft, none of its facts
  if (one.fact === "left-out") return one.value.reduce(leaveOut, sheet);
  if (isOfContact(one)) return { ...sheet, contact: contactOf(sheet, one) };
  return { ...sheet, ...matterOf(sheet, one) };
}

type Of<F extends CorrectedFact> = Extract<KeptCorrection, { fact: F }>;
type Contact = NonNullable<FactSheet["contact"]>;
type OfContact = Of<"contact-name" | "form-of-address" | "e-mail" | "phone">;

function isOfContact(one: KeptCorrection): one is OfContact {
  return ["contact-name", "form-of-address", "e-mail", "phone"].includes(one.fact);
}

function contactOf({ contact }: FactSheet, one: OfContact): Contact | null {
  if (one.fact === "contact-name")
    return one.value === null ? null : { ...(contact ?? NOBODY), name: one.value };
  if (contact === null) return null;
  switch (one.fact) {
    case "form-of-address":
      return { ...contact, formal: one.value === "formal" };
    case "e-mail":
      return { ...contact, email: one.value };
    case "phone":
      return { ...contact, phone: one.value };
  }
}

/** Nobody on record: somebody whom nobody has asked about mail. */
const NOBODY = { formal: true, email: null, phone: null, mailOk: true } as const;

type OfMatter = Exclude<KeptCorrection, OfContact | { fact: "language" | "left-out" }>;

function matterOf(sheet: FactSheet, one: OfMatter): Partial<FactSheet> {
  switch (one.fact) {
    case "sender":
      return { sender: one.value };
    case "goods":
      return { goods: [...one.value] };
    case "incident":
      return { complaint: incidentOf(sheet, one) };
    case "changed":
      return { changed: one.value };
    case "last-talk":
      return { lastTalkOn: later(sheet.lastTalkOn, one) };
    case "competitor":
      return { competitor: one.value };
  }
}

/** A complaint made after the correction is news. The client's words stay with the complaint they were said in. */
function incidentOf(
  { complaint }: FactSheet,
  { value, on }: Of<"incident">,
): FactSheet["complaint"] {
  if (complaint !== null && complaint.madeOn > on) return complaint;
  if (value === null) return null;
  const isSame = complaint?.madeOn === value.madeOn && complaint.about === value.about;
  return { ...value, words: isSame ? complaint.words : null };
}

/** A talk on record that came after the correction is the newer one. */
function later(recorded: Day | null, { value, on }: Of<"last-talk">): Day | null {
  return recorded !== null && recorded > on ? recorded : value;
}

function leaveOut(sheet: FactSheet, fact: Leavable): FactSheet {
  switch (fact) {
    case "rhythm":
      return { ...sheet, usualGapDays: null };
    case "last-order":
      return { ...sheet, lastOrderOn: null, silentDays: null };
    case "goods":
      return { ...sheet, goods: [] };
    case "complaint":
      return { ...sheet, complaint: null };
    case "last-talk":
      return { ...sheet, lastTalkOn: null };
    case "returned":
      return { ...sheet, returnedOn: null };
    case "changed":
      return { ...sheet, changed: null };
  }
}
