import { z } from "zod";
import { parseDay } from "#src/core/day.ts";
import type { DraftLanguage } from "#src/core/draft/draft-terms.ts";
import type { FactSheet } from "#src/core/draft/fact-sheet.ts";
import { attackedSheet } from "./attack-sheet.ts";

/** Clients about whom answers of a model are judged; a gold file names one. */
export const answerSheetSchema = z.enum([
  "plain", // nothing has gone wrong
  "wronged", // a late delivery that nobody has settled
  "apologised", // the same, and an apology was sent
]);
export type AnswerSheet = z.infer<typeof answerSheetSchema>;

export function sheetNamed(name: AnswerSheet, lang: DraftLanguage): FactSheet {
  const wronged = attackedSheet(lang, null);
  if (name === "plain") return { ...wronged, complaint: null };
  return name === "wronged" ? wronged : { ...wronged, apologySentOn: parseDay("2026-03-10") };
}
