import { type CheckedText, findAll, has } from "./checked-text.ts";
import type { Found } from "./finding.ts";

/** Words of the other form of address than this person's. */
export function checkAddress(read: CheckedText, form: "formal" | "informal"): Found[] {
  const { masked, lexicon } = read;
  const as = { rule: "wrong-form", level: "warn" } as const;
  if (form === "formal")
    return lexicon.informal === null ? [] : findAll(masked, lexicon.informal, as);
  if (lexicon.formal === null) return [];
  // The plural may mean the whole company, so it counts only where nothing is said to the person alone.
  if (lexicon.informal !== null && has(masked, lexicon.informal)) return [];
  return findAll(masked, lexicon.formal, as);
}
