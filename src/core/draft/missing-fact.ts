import { type DraftIntent, type DraftLanguage } from "./draft-terms.ts";
import type { FactSheet } from "./fact-sheet.ts";
import { troubleOf } from "./trouble.ts";

/** The one thing that is asked back before a draft is written; the words belong to the screens. */
export type DraftQuestion =
  | { readonly about: "incident" } // what went wrong?
  | { readonly about: "changed"; readonly language: DraftLanguage } // what has been put right?
  | { readonly about: "offer" } // nothing is approved: ask for approval?
  | { readonly about: "language"; readonly likely: readonly DraftLanguage[] } // all languages, the likeliest first
  | { readonly about: "contact" }; // whom does it turn to?

type Wanted = {
  readonly intent: DraftIntent;
  readonly language: DraftLanguage;
  /** Languages the client may read, likeliest first; null: it is known which, or it was asked for. */
  readonly languageGuesses: readonly DraftLanguage[] | null;
};

/** What matters most of all that is missing for this draft; null: nothing that must be asked. */
export function missingFact(wanted: Wanted, sheet: FactSheet): DraftQuestion | null {
  return missingForIntent(wanted, sheet) ?? missingForAll(wanted, sheet);
}

function missingForIntent({ intent, language }: Wanted, sheet: FactSheet): DraftQuestion | null {
  if (intent === "apology") return isIncidentMissing(sheet) ? { about: "incident" } : null;
  if (intent === "what-changed")
    return sheet.changed?.language === language ? null : { about: "changed", language };
  if (intent === "offer")
    return sheet.concessions.some(({ kind }) => kind === "incentive") ? null : { about: "offer" };
  return null;
}

/** C7: nobody apologises without knowing for what. Who had an apology, or needs none, is not apologised to at all. */
function isIncidentMissing(sheet: FactSheet): boolean {
  const { fault, about } = troubleOf(sheet);
  return (
    sheet.apologySentOn === null &&
    sheet.complaint === null &&
    fault === "unknown" &&
    about === null
  );
}

function missingForAll({ languageGuesses }: Wanted, sheet: FactSheet): DraftQuestion | null {
  if (languageGuesses !== null) return { about: "language", likely: languageGuesses };
  return isUnknown(sheet) ? { about: "contact" } : null;
}

/** A name in the books, and nothing else. */
function isUnknown({ contact, lastOrderOn, complaint, reason }: FactSheet): boolean {
  return contact === null && lastOrderOn === null && complaint === null && reason === null;
}
