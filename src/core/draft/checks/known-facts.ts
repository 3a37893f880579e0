import { type Day, daysBetween, isDay } from "../../day.ts";
import type { DraftLanguage } from "../draft-terms.ts";
import { findDays } from "./day-mention.ts";
import type { Lexicon } from "./lexicon.ts";
import type { MessageFacts } from "./message-facts.ts";
import { findQuantities, type Quantity } from "./quantity.ts";

type KnownQuantity = Pick<Quantity, "unit" | "currency"> & { readonly value: number };

/** The days and numbers of the facts, in the form in which a text's own are compared with them. */
export type KnownFacts = {
  readonly today: Day;
  readonly days: readonly Day[];
  readonly quantities: readonly KnownQuantity[];
  readonly ages: readonly number[]; // days between two days that are known
};

/** What may be said of days and numbers; the facts' own texts count, in the client's language or ours. */
export function knownFrom(
  facts: MessageFacts,
  language: DraftLanguage,
  lexicon: Lexicon,
): KnownFacts {
  const { today, problemOrder, approvedConcession, promises } = facts;
  const texts = ownTexts(facts);
  const days = [
    today,
    ...(problemOrder === null ? [] : [problemOrder.date]),
    ...(approvedConcession === null ? [] : [approvedConcession.validUntil]),
    ...promises.map(({ date }) => date),
    ...texts.flatMap((text) => daysIn(text, language, today)),
  ];
  const amounts: KnownQuantity[] = [
    ...(problemOrder === null
      ? []
      : [{ value: problemOrder.amount, unit: "money" as const, currency: problemOrder.currency }]),
    ...(approvedConcession === null || approvedConcession.amount === null
      ? []
      : [{ value: approvedConcession.amount, unit: "money" as const, currency: null }]),
  ];
  const inTexts = texts.flatMap((text) =>
    findQuantities(text, language, lexicon).flatMap(({ values, unit, currency }) =>
      values.map((value) => ({ value, unit, currency })),
    ),
  );
  return { today, days, quantities: [...amounts, ...inTexts], ages: agesOf(days, today) };
}

/** What our own people wrote down: numbers and days in it are known. */
function ownTexts({
  problemOrder,
  approvedConcession,
  promises,
  fixedSince,
  clientName,
}: MessageFacts): string[] {
  return [
    problemOrder?.problem,
    approvedConcession?.text,
    fixedSince,
    clientName,
    ...promises.map(({ what }) => what),
  ].filter((text) => typeof text === "string");
}

function daysIn(text: string, language: DraftLanguage, today: Day): Day[] {
  return findDays(text, language).flatMap(({ date, months, year }) => {
    const month = String(months[0] ?? 0).padStart(2, "0");
    const day = `${year ?? today.slice(0, 4)}-${month}-${String(date ?? 0).padStart(2, "0")}`;
    return isDay(day) ? [day] : [];
  });
}

/** How long ago a known day was, or how far off it is. */
function agesOf(days: readonly Day[], today: Day): number[] {
  return days.map((day) => Math.abs(daysBetween(day, today))).filter((age) => age > 0);
}

/** True when the facts hold this number, in a unit that fits. A bare number may be a sum without its currency. */
export function isKnown(
  { values, unit, currency }: Quantity,
  { quantities, ages }: KnownFacts,
  isDays = false,
): boolean {
  const isAge =
    isDays && unit === "other" && values.some((value) => ages.some((age) => near(age, value)));
  return (
    isAge ||
    quantities.some(
      (known) =>
        values.some((value) => near(known.value, value)) &&
        (known.unit === unit ||
          (unit === "other" && known.unit === "money" && known.value >= LEAST_BARE)) &&
        (known.currency === null || currency === null || known.currency === currency),
    )
  );
}

function near(one: number, other: number): boolean {
  return Math.abs(one - other) < 0.005;
}

const LEAST_BARE = 20; // a smaller sum without its currency could be any number
