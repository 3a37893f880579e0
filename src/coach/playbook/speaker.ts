import type { DraftLanguage } from "#src/core/draft/draft-terms.ts";
import type { FactId, FactSheet } from "#src/core/draft/fact-sheet.ts";
import { type PhraseBook, phraseBookOf } from "./phrase-book.ts";
import { type Family, type Part, SLOT_NAMES, type SlotName } from "./phrases.ts";
import { pickIndex } from "./pick-way.ts";
import { fillSlots, type Slots } from "./slots.ts";

// A fact that was told once is not told again in the same text.
const TOLD_ONCE: ReadonlySet<SlotName> = new Set([
  "lastOrderOn",
  "rhythm",
  "goods",
  "complaintOn",
  "resolvedOn",
  "apologyOn",
  "change",
  "changeOn",
  "lastTalkOn",
  "returnedOn",
]);

/** Says the parts of one text, one after the other, and remembers which facts it has used. */
export type Speaker = {
  readonly book: PhraseBook;
  /** The sentence for a part, or null when no phrase has all its facts. */
  say(part: Part): string | null;
  slot(name: SlotName): string | null;
  factsUsed(): FactId[];
};

export type SpeakerFor = {
  readonly sheet: FactSheet;
  readonly language: DraftLanguage;
  readonly salt: number; // another number gives other words for the same client
};

export function speakerFor({ sheet, language, salt }: SpeakerFor): Speaker {
  const book = phraseBookOf(language);
  const slots = fillSlots(sheet, { words: book.words, language });
  const isFormal = sheet.contact?.formal ?? true;
  const facts = new Set<FactId>();
  const told = new Set<SlotName>();

  const use = (name: SlotName): void => {
    told.add(name);
    const fact = slots[name]?.fact;
    if (fact !== null && fact !== undefined) facts.add(fact);
  };
  return {
    book,
    say(part) {
      const family = book.phrases[part].find((one) => canSay(one, slots, told));
      if (family === undefined) return null;
      const seed = `${sheet.client.id}|${language}|${salt}|${part}`;
      const way = family.ways[pickIndex(seed, family.ways.length)] ?? family.ways[0];
      for (const name of slotsOf(way)) use(name);
      return fillWay(way, { slots, isFormal });
    },
    slot(name) {
      const found = slots[name];
      if (found === undefined) return null;
      use(name);
      return found.text;
    },
    factsUsed: () => [...facts],
  };
}

/** A phrase with its facts, or null when one of them is not known. */
export function fillWay(way: string, { slots, isFormal }: Filling): string | null {
  const wanted = slotsOf(way);
  if (wanted.some((name) => slots[name] === undefined)) return null;
  const text = addressed(way, isFormal);
  if (wanted.length === 0) return text;
  return text.replaceAll(SLOT, (_, name: string) => textOf(name, slots));
}

type Filling = { readonly slots: Slots; readonly isFormal: boolean };

/** `[Teie|sinu]` with the form of address that the contact is used to. */
export function addressed(way: string, isFormal: boolean): string {
  return way.includes("[") ? way.replaceAll(ADDRESS, isFormal ? "$1" : "$2") : way;
}

const ADDRESS = /\[([^[\]|]*)\|([^[\]|]*)\]/gu;
const SLOT = /\{(\w+)\}/gu;

function canSay(family: Family, slots: Slots, told: ReadonlySet<SlotName>): boolean {
  const shown = slotsOf(family.ways[0]);
  return (
    [...shown, ...(family.needs ?? [])].every((name) => slots[name] !== undefined) &&
    !shown.some((name) => TOLD_ONCE.has(name) && told.has(name))
  );
}

const slotsByWay = new Map<string, readonly SlotName[]>(); // no more than the playbook has phrases

/** Names of the slots in a phrase. */
export function slotsOf(way: string): readonly SlotName[] {
  const known = slotsByWay.get(way);
  if (known !== undefined) return known;
  const slots = [...way.matchAll(SLOT)].map(([, name = ""]) => asSlotName(name, way));
  slotsByWay.set(way, slots);
  return slots;
}

function textOf(name: string, slots: Slots): string {
  return slots[asSlotName(name, name)]?.text ?? "";
}

function asSlotName(name: string, way: string): SlotName {
  const found = SLOT_NAMES.find((one) => one === name);
  if (found === undefined) throw new Error(`the phrase '${way}' has no such place as {${name}}`);
  return found;
}
