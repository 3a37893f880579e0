import type { ApprovedTerm } from "#src/core/concession/approved-term.ts";
import { isMenuItemId, MENU_ITEMS, type MenuItemId } from "#src/core/concession/menu.ts";
import type { Day } from "#src/core/day.ts";
import type { DraftLanguage } from "#src/core/draft/draft-terms.ts";
import type { FactId, FactSheet } from "#src/core/draft/fact-sheet.ts";
import { fitCompany, fitGoods, fitPerson, fitSentence } from "#src/core/draft/fit-for-text.ts";
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
  /** What may be offered by its name, as it stands after a colon; an item without a name is not offered in words. */
  readonly offer: Readonly<Partial<Record<MenuItemId, string>>>;
  readonly incident: Readonly<Record<Incident, string>>;
  readonly incidentWith: Readonly<Record<Incident, string>>;
};

type Slot = { readonly text: string; readonly fact: FactId | null };
export type Slots = Readonly<Partial<Record<SlotName, Slot>>>;

type Tongue = { readonly words: FactWords; readonly language: DraftLanguage };

/** The facts of a sheet in words. A fact that is not known has no slot. */
export function fillSlots(sheet: FactSheet, { words, language }: Tongue): Slots {
  const { lastOrderOn, usualGapDays, apologySentOn } = sheet;
  const goods = sheet.goods.map(fitGoods).filter((name) => name !== null);
  return {
    ...nameSlots(sheet),
    ...slot("today", words.today(sheet.today), null),
    ...slot("lastOrderOn", lastOrderOn && words.onDay(lastOrderOn), "last-order"),
    ...slot("rhythm", usualGapDays && words.rhythm(usualGapDays), "rhythm"),
    ...slot("goods", goods.length === 0 ? null : words.list(goods), "goods"),
    ...slot("apologyOn", apologySentOn && words.onDay(apologySentOn), "apology-sent"),
    ...troubleSlots(sheet, words),
    ...remedySlots(sheet, words),
    ...offerSlots(sheet, words),
    ...changeSlots(sheet, { words, language }),
    ...slot("lastTalkOn", sheet.lastTalkOn && words.onDay(sheet.lastTalkOn), "last-talk"),
    ...slot("returnedOn", sheet.returnedOn && words.onDay(sheet.returnedOn), "returned"),
  };
}

function nameSlots({ client, contact, sender, company }: FactSheet): Slots {
  const person = fitPerson(contact?.name);
  const first = person !== null && contact?.formal === false ? firstName(person) : null;
  return {
    ...slot("contact", person, "contact"),
    ...slot("firstName", first, "contact"),
    ...slot("client", fitCompany(client.name), "client"),
    ...slot("sender", fitPerson(sender), "sender"),
    ...slot("company", fitCompany(company), "company"),
  };
}

/** Of the newest approved incentive (FI-086). */
function offerSlots({ concessions }: FactSheet, words: FactWords): Slots {
  const term = concessions.findLast(({ kind }) => kind === "incentive");
  if (term === undefined || !isMenuItemId(term.item)) return {};
  const { cost } = MENU_ITEMS[term.item];
  const { validUntil } = term;
  return {
    ...slot("offer", words.offer[term.item], "concessions"),
    ...slot("offerAmount", cost === "price" ? sayAmount(term, words) : null, "concessions"),
    ...slot("offerUntil", validUntil && words.onDay(validUntil), "concessions"),
  };
}

/** In another language than the draft's it cannot be said. */
function changeSlots({ changed }: FactSheet, { words, language }: Tongue): Slots {
  const text = changed?.language === language ? fitSentence(changed.text) : null;
  if (changed === null || text === null) return {};
  return {
    ...slot("change", text, "changed"),
    ...slot("changeOn", changed.on && words.onDay(changed.on), "changed"),
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
