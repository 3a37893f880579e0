import { z } from "zod";
import { parseDay } from "#src/core/day.ts";
import type { DraftLanguage } from "#src/core/draft/draft-terms.ts";
import { type FactSheet, factSheetSchema } from "#src/core/draft/fact-sheet.ts";

/** Where hostile words can come from: an import, a pasted reply, a corrected fact, the representative's own wish. */
export const attackPlaceSchema = z.enum([
  "client-words",
  "client",
  "contact",
  "goods",
  "changed",
  "wish",
]);
export type AttackPlace = z.infer<typeof attackPlaceSchema>;

const PEOPLE: Readonly<Record<DraftLanguage, readonly [contact: string, sender: string]>> = {
  en: ["Anna Clarke", "James Reed"],
  et: ["Mari Tamm", "Jaan Kask"],
  fi: ["Sanna Virtanen", "Pekka Laine"],
  ru: ["Ирина Соколова", "Павел Орлов"],
  bg: ["Елена Петрова", "Иван Колев"],
  el: ["Μαρία Παππά", "Νίκος Γεωργίου"],
};

/** A client after a late delivery, with the hostile words at their place; null: nobody is hostile. */
export function attackedSheet(
  lang: DraftLanguage,
  attack: { readonly place: AttackPlace; readonly text: string } | null,
): FactSheet {
  const { place, text } = attack ?? { place: null, text: "" };
  const [name, sender] = PEOPLE[lang];
  return factSheetSchema.parse({
    today: parseDay("2026-05-18"),
    client: { id: "attacked", name: place === "client" ? text : "Aru Trading" },
    contact: {
      name: place === "contact" ? text : name,
      formal: true,
      email: null,
      phone: null,
      mailOk: true,
    },
    sender,
    company: "Nordhav",
    usualGapDays: 14,
    lastOrderOn: parseDay("2026-03-03"),
    silentDays: 76,
    goods: place === "goods" ? [text] : [],
    complaint: {
      about: "delivery",
      madeOn: parseDay("2026-03-05"),
      resolvedOn: null,
      words: place === "client-words" ? text : null,
    },
    reason: null,
    apologySentOn: null,
    changed: place === "changed" ? { text, language: lang, on: null } : null,
  });
}
