import type { DraftIntent } from "#src/core/draft/draft-terms.ts";
import type { FactSheet } from "#src/core/draft/fact-sheet.ts";
import { troubleOf } from "#src/core/draft/trouble.ts";

/** What a text is: an apology has two forms (register C7). */
export type DraftKind = Exclude<DraftIntent, "apology"> | "own-fault" | "soft-regret";

export function kindOf(intent: DraftIntent, sheet: FactSheet): DraftKind {
  if (intent !== "apology") return intent;
  return troubleOf(sheet).fault === "ours" ? "own-fault" : "soft-regret";
}
