import type { ApprovedTerm } from "#src/core/concession/approved-term.ts";
import type { Day } from "#src/core/day.ts";
import type { FactId, FactSheet } from "#src/core/draft/fact-sheet.ts";
import { type Incident, troubleOf } from "#src/core/draft/trouble.ts";
import type { Money } from "#src/core/money.ts";
import type { SlotName } from "./phrases.ts";

/** How one language says the facts. */
export type FactWords = {
  /** A day as the head of a letter has it: "3 March 2026". */
  today(day: Day): string;
  /** A day inside a sentence, in the form that answers "when". */
  onDay(day: Day): string;
  /** A gap between orders as "roughly every two weeks"; days, above zero. */
  rhythm(gapDays: number): string;
  list(names: readonly string[]): string;
  money(amount: Money): string;
  readonly incident: Readonly<Record<Incident, string>>;
  readonly incidentWith: Readonly<Record<Incident, string>>;
};

type Slot = { readonly text: string; readonly fact: FactId | null };
export type Slots = Readonly<Partial<Record<SlotName, Slot>>>;

/** The facts of a sheet in words. A fact that is not known has no slot. */
export function fillSlots(sheet: FactSheet, words: FactWords): Slots {
  const { contact, lastOrderOn, usualGapDays, goods, apologySentOn } = sheet;
  return {
    ...slot("contact", contact?.name, "contact"),
    ...slot(
      "firstName",
      contact !== null && !contact.formal ? firstName(contact.name) : null,
      "contact",
    ),
    ...slot("client", sheet.client.name, "client"),
    ...slot("sender", sheet.sender, "sender"),
    ...slot("company", sheet.company, "company"),
    ...slot("today", words.today(sheet.today), null),
    ...slot("lastOrderOn", lastOrderOn && words.onDay(lastOrderOn), "last-order"),
    ...slot("rhythm", usualGapDays && words.rhythm(usualGapDays), "rhythm"),
    ...slot("goods", goods.length === 0 ? null : words.list(goods), "goods"),
    ...slot("apologyOn", apologySentOn && words.onDay(apologySentOn), "apology-sent"),
    ...troubleSlots(sheet, words),
    ...remedySlots(sheet, words),
  };
}

const PLAIN_REF = /^[\p{L}\p{N}][\p{L}\p{N}._/-]{0,39}$/u; // an order's number is data: nothing but a number goes out

/** Of the newest approved compensation that the client was not told of yet (FI-145). */
function remedySlots({ concessions }: FactSheet, words: FactWords): Slots {
  const term = concessions.findLast(({ kind, isTold }) => kind === "compensation" && !isTold);
  if (term === undefined || term.payout === null) return {};
  const ref = term.problemOrderRef ?? "";
  return {
    ...slot(term.payout, sayAmount(term, words), "concessions"),
    ...slot("problemOrder", PLAIN_REF.test(ref) ? ref : null, "concessions"),
  };
}

function sayAmount({ amountMinor: minor, currency }: ApprovedTerm, words: FactWords): string {
  return words.money({ minor, currency });
}

function troubleSlots(sheet: FactSheet, words: FactWords): Slots {
  const { about, complainedOn, resolvedOn, fromReason } = troubleOf(sheet);
  const fact = fromReason ? "reason" : "complaint";
  return {
    ...slot("complaintOn", complainedOn && words.onDay(complainedOn), "complaint"),
    ...slot("resolvedOn", resolvedOn && words.onDay(resolvedOn), "complaint-resolved"),
    ...slot("incident", about && words.incident[about], fact),
    ...slot("incidentWith", about && words.incidentWith[about], fact),
  };
}

function slot(
  name: SlotName,
  text: string | number | null | undefined,
  fact: FactId | null,
): Slots {
  return typeof text === "string" && text !== "" ? { [name]: { text, fact } } : {};
}

/** The first name, unless the name begins with a title or is a single word. */
function firstName(name: string): string {
  const [first = name] = name.split(" ");
  return first.endsWith(".") ? name : first;
}
