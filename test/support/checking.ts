import { checkDraft } from "#src/core/draft/checks/check-draft.ts";
import type { CheckContext } from "#src/core/draft/checks/checked-text.ts";
import { wrongedSheet } from "./fact-sheets.ts";

/** What is said against a text, as "rule: the words"; a finding about the whole text has no words. */
export function findings(text: string, changes: Partial<CheckContext> = {}): string[] {
  const context: CheckContext = {
    sheet: wrongedSheet(),
    intent: "apology",
    channel: "e-mail",
    language: "en",
    author: "coach",
    competitors: [],
    ...changes,
  };
  return checkDraft({ subject: null, text }, context).map(({ rule, span }) =>
    span === null ? rule : `${rule}: ${text.slice(span.start, span.end)}`,
  );
}

/** The rules alone, without those that ask for what a single sentence cannot have. */
export function rulesBroken(text: string, changes: Partial<CheckContext> = {}): string[] {
  const whole = ["no-apology", "no-ownership", "no-question", "not-personal", "blunt-question"];
  const rules = findings(text, changes).map((found) => found.split(":")[0] ?? "");
  return [...new Set(rules)].filter((rule) => !whole.includes(rule));
}
