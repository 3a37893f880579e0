import type { ContactRuleName } from "#src/core/contact/contact-rule.ts";
import type { ContactRuleOutcome } from "#src/core/contact/contact-rule-outcome.ts";
import { CONTACT_INPUT } from "./contact-rule-form.ts";

export type ContactRuleWhy = Extract<ContactRuleOutcome, { ok: false }>["why"];

const WHY: Readonly<Record<ContactRuleWhy, string>> = {
  "only-manager": "The client asked for this, so only a manager can lift it. Ask yours.",
  "objected-before":
    "This person has objected to e-mail before. Ask a manager to look at it and record the yes.",
  "date-ahead": "That day is still to come. Choose today or an earlier day.",
  "days-out-of-range": "Give a whole number of days from 1 to 365.",
  "no-such-case": "This case is not there any more.",
  "no-such-contact":
    "This person is not known at the client any more. Close this and open it again.",
  "handled-by-manager": "A manager handles this client, so there is nothing here for you to do.",
};

/** Why nothing was changed, and the way out. */
export function sayContactRuleRefusal(why: ContactRuleWhy): string {
  return WHY[why];
}

/** The input beneath which it is said. */
export function blockOfRefusal(why: ContactRuleWhy): string {
  if (why === "date-ahead") return CONTACT_INPUT.on;
  return why === "days-out-of-range" ? CONTACT_INPUT.days : CONTACT_INPUT.words;
}

const SAVED: Readonly<Record<ContactRuleName, string>> = {
  consent: "Recorded: they agreed to e-mail.",
  objection: "Recorded: no more e-mail to them.",
  "person-stop": "Recorded: nobody contacts this person any more.",
  "client-stop":
    "Recorded: nobody contacts this client any more. What is left is to close the case as “asked to stop”.",
  "too-much": "Recorded: contacts become fewer, whatever was planned.",
  interval: "Your interval counts from now on.",
  "interval-reckoned": "The interval is reckoned again.",
  "lift-objection": "The objection is lifted.",
  "lift-person-stop": "This person may be contacted again.",
  "lift-client-stop": "This client may be contacted again.",
  "lift-too-much": "The usual interval counts again.",
};

export function sayContactRuleSaved(rule: ContactRuleName): string {
  return SAVED[rule];
}
