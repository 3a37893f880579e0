import type { DraftLanguage } from "#src/core/draft/draft-terms.ts";
import type { FactId, FactSheet } from "#src/core/draft/fact-sheet.ts";
import { type PhraseBook, phraseBookOf } from "./phrase-book.ts";
import type { Family, Part, SlotName } from "./phrases.ts";
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
  const slots = fillSlots(sheet, book.words);
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
      return way.replaceAll(SLOT, (_, name: string) => textOf(name, slots));
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

const SLOT = /\{(\w+)\}/gu;

function canSay(family: Family, slots: Slots, told: ReadonlySet<SlotName>): boolean {
  const shown = slotsOf(family.ways[0]);
  return (
    [...shown, ...(family.needs ?? [])].every((name) => slots[name] !== undefined) &&
    !shown.some((name) => TOLD_ONCE.has(name) && told.has(name))
  );
}

/** Names of the slots in a phrase. */
export function slotsOf(way: string): SlotName[] {
  return [...way.matchAll(SLOT)].map(([, name = ""]) => asSlotName(name, way));
}

function textOf(name: string, slots: Slots): string {
  return slots[asSlotName(name, name)]?.text ?? "";
}

const SLOT_NAMES: readonly SlotName[] = [
  "contact",
  "firstName",
  "client",
  "sender",
  "company",
  "today",
  "lastOrderOn",
  "rhythm",
  "goods",
  "complaintOn",
  "incident",
  "incidentWith",
  "resolvedOn",
  "apologyOn",
  "problemOrder",
  "credit",
  "refund",
];

function asSlotName(name: string, way: string): SlotName {
  const found = SLOT_NAMES.find((one) => one === name);
  if (found === undefined) throw new Error(`the phrase '${way}' has no such place as {${name}}`);
  return found;
}
