import type { MailCustom } from "#src/core/contact/country-customs.ts";
import type { HeldBy } from "#src/core/playbook/red-line.ts";
import type { LineCondition } from "#src/core/playbook/entry.ts";
import type { Shelf } from "#src/core/playbook/playbook-item.ts";
import type { Sign } from "#src/core/playbook/signs.ts";
import type { ReasonKind } from "#src/core/reason/taxonomy/reason-kind.ts";

export const SHELF_NAME: Readonly<Record<Shelf, string>> = {
  step: "Steps of a case",
  situation: "How a case begins",
  reason: "Reasons, and what helps",
  method: "Ways to win back",
  objection: "What clients object",
  "red-line": "What we never do",
  prevention: "What keeps clients",
  claim: "Figures people quote",
  example: "Stories",
  sign: "Ways by sign",
  number: "Our numbers",
  choice: "Our choices",
  who: "Who makes contact, by reason",
  again: "Next try after a no, by reason",
  country: "Mail to former clients, by country",
  lines: "Goods that take explaining",
};

export const SIGN_NAME: Readonly<Record<Sign, string>> = {
  "no-inquiry": "Silence: no inquiry and no order",
  "inquiries-without-order": "Inquiries that lead to no order",
  "no-reply": "No reply, never there",
  dissatisfied: "Not content with what they bought",
  reduced: "Buys much less, or fewer things",
  cancelled: "Ended it, with few words",
  "money-trouble": "Short of money",
};

export const LINES_TITLE = "Product lines that take explaining or servicing";

export const MAIL_WORDS: Readonly<Record<MailCustom, string>> = {
  "opt-out": "Until they object",
  consent: "Only after they said yes",
};

/** The country's English name. */
export function sayCountry(country: string): string {
  return new Intl.DisplayNames("en", { type: "region" }).of(country) ?? country;
}

/** When a line is said; shown before it, and typed in brackets when it is edited. */
export const CONDITION_WORDS: Readonly<Record<LineCondition, string>> = {
  "own-fault": "our mistake",
  "not-our-fault": "not our mistake",
  "fault-unknown": "nobody knows yet whose mistake",
  "former-rep": "you look after them",
  colleague: "you are new to them",
  manager: "said by a manager",
  appeal: "only if your company allows it",
  "with-offer": "with an offer in hand",
};

const HELD_BY: Readonly<Record<HeldBy["by"], string>> = {
  draft: "the check of every draft",
  rehearsal: "rehearsals",
  case: "the steps of a case",
  "next-action": "what a case asks for first",
  concession: "the window for concessions",
  notice: "the notice of changes",
  care: "care tasks",
  promise: "the window for promises",
  contact: "the rules of contact",
  coach: "what I tell you at that moment",
};

/** What holds a red line, each once. */
export function sayHeldBy(heldBy: readonly HeldBy[]): string {
  return [...new Set(heldBy.map(({ by }) => HELD_BY[by]))].join(", ");
}

/** `●●○○○ (2 of 5)`; empty where nothing is to be won back. */
export function sayDifficulty(difficulty: ReasonKind["difficulty"]): string {
  if (difficulty === null) return "";
  const [from, to] = difficulty;
  const dots = `${"●".repeat(to)}${"○".repeat(5 - to)}`;
  return `${dots} (${from === to ? to : `${from} to ${to}`} of 5)`;
}
