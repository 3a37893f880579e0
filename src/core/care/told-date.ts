import type { Day } from "../day.ts";

/** A yearly day that somebody at the client has told us of. */
export type NewToldDate = {
  readonly what: string;
  readonly on: Day; // its year does not matter
  readonly contactId: string | null;
  readonly toldByThem: boolean;
};

export type ToldDateProblem = {
  readonly field: "what" | "toldByThem" | "on";
  readonly why: "missing" | "not-told" | "sensitive" | "known";
};

/** Health, family troubles, faith and the like: kept about nobody, however we came to know (register C21). */
const SENSITIVE =
  /\b(?:illness|disease|diagnos\w*|cancer|surgery|operation|hospital\w*|pregnan\w*|maternity|divorc\w*|funeral|death|religio\w*|baptis\w*|union|haigus\w*|rase\w*|lahutus\w*|matus\w*|sairau\w*|raska\w*|avioero\w*|hautaja\w*)\b/iu;

/** What is wrong with a day that is to be remembered; null: nothing. `known`: what is kept of the client already. */
export function checkToldDate(
  { what, on, toldByThem }: NewToldDate,
  known: readonly { readonly what: string; readonly month: number; readonly dayOfMonth: number }[],
): ToldDateProblem | null {
  const words = what.trim();
  if (words === "") return { field: "what", why: "missing" };
  if (SENSITIVE.test(words)) return { field: "what", why: "sensitive" };
  if (!toldByThem) return { field: "toldByThem", why: "not-told" };
  const { month, dayOfMonth } = yearlyOf(on);
  const isKnown = known.some(
    (one) =>
      one.month === month &&
      one.dayOfMonth === dayOfMonth &&
      one.what.toLowerCase() === words.toLowerCase(),
  );
  return isKnown ? { field: "on", why: "known" } : null;
}

export function yearlyOf(on: Day): { month: number; dayOfMonth: number } {
  return { month: Number(on.slice(5, 7)), dayOfMonth: Number(on.slice(8)) };
}
