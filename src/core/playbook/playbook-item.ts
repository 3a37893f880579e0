import { CUSTOM_COUNTRIES } from "../contact/country-customs.ts";
import { REASON_IDS, type ReasonId } from "../reason/taxonomy.ts";
import { ENTRY_IDS, ENTRY_KINDS, type EntryId } from "./entries.ts";
import { CHOICE_NAMES, type ChoiceName } from "./method-choices.ts";
import { NUMBER_NAMES, type NumberName } from "./method-numbers.ts";
import { type Sign, SIGNS } from "./signs.ts";

/** What a playbook window can show; the part of an item's key before the dot. */
export const SHELVES = [
  ...ENTRY_KINDS,
  "sign",
  "number",
  "choice",
  "who",
  "again",
  "country",
  "lines",
] as const;

export type Shelf = (typeof SHELVES)[number];

/** One thing on a shelf that can be read, and changed by a manager. */
export type PlaybookItem =
  | { readonly is: "entry"; readonly id: EntryId }
  | { readonly is: "sign"; readonly sign: Sign } // the methods for it (FI-150)
  | { readonly is: "number"; readonly name: NumberName }
  | { readonly is: "choice"; readonly name: ChoiceName }
  | { readonly is: "who"; readonly reason: ReasonId } // who makes the contact (C8)
  | { readonly is: "again"; readonly reason: ReasonId } // days until the next try after a no
  | { readonly is: "country"; readonly country: string } // may a former client there be mailed?
  | { readonly is: "lines" }; // product lines that take explaining or servicing (BG-04)

type Keyed = [key: string, item: PlaybookItem];

const ITEMS = new Map<string, PlaybookItem>([
  ...ENTRY_IDS.map((id): Keyed => [id, { is: "entry", id }]),
  ...SIGNS.map((sign): Keyed => [`sign.${sign}`, { is: "sign", sign }]),
  ...NUMBER_NAMES.map((name): Keyed => [`number.${name}`, { is: "number", name }]),
  ...CHOICE_NAMES.map((name): Keyed => [`choice.${name}`, { is: "choice", name }]),
  ...REASON_IDS.map((reason): Keyed => [`who.${reason}`, { is: "who", reason }]),
  ...REASON_IDS.map((reason): Keyed => [`again.${reason}`, { is: "again", reason }]),
  ...CUSTOM_COUNTRIES.map((country): Keyed => [`country.${country}`, { is: "country", country }]),
  ["lines.service", { is: "lines" }],
]);

/** The item of a key such as "step.P9", "number.coolingDays" or "who.B4"; null: there is none. */
export function readItem(key: string): PlaybookItem | null {
  return ITEMS.get(key) ?? null;
}

/** Keys of what is on a shelf, in order. */
export function keysOn(shelf: Shelf): readonly string[] {
  return [...ITEMS.keys()].filter((key) => key.startsWith(`${shelf}.`));
}

/** The shelf that a key stands on; the first one for a key that stands nowhere. */
export function shelfOf(key: string): Shelf {
  return SHELVES.find((shelf) => key.startsWith(`${shelf}.`)) ?? SHELVES[0];
}
