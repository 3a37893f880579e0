import type { LapseSignal } from "../lapse/signal.ts";
import type { MethodId } from "./methods.ts";

/** What was seen of the client: the five signs of the method's table 3 by name, and two of our own. */
export const SIGNS = [
  "no-inquiry",
  "inquiries-without-order",
  "no-reply",
  "dissatisfied",
  "reduced",
  "cancelled",
  "money-trouble",
] as const;

export type Sign = (typeof SIGNS)[number];

/**
 * Methods by sign, best first (register table 3, FI-150): mapped by the name of the sign, since the tables there
 * number them differently. The second ones are a guess of the register's; a company sets its own.
 */
export const METHODS_BY_SIGN: Readonly<Record<Sign, readonly MethodId[]>> = {
  "no-inquiry": ["method.event", "method.thank-you"],
  "inquiries-without-order": ["method.own-offer", "method.thank-you", "method.exclusive"],
  "no-reply": ["method.reminder", "method.thank-you", "method.frank-talk"],
  dissatisfied: ["method.survey", "method.frank-talk"],
  reduced: ["method.perks-ahead", "method.exclusive", "method.more-of-it"],
  cancelled: ["method.frank-talk", "method.claims-meeting"],
  "money-trouble": ["method.hardship"],
};

const SIGN_OF_RULE: Readonly<Record<LapseSignal["rule"], Sign>> = {
  silence: "no-inquiry",
  "rhythm-break": "no-inquiry",
  "long-silence": "no-inquiry",
  "requests-without-order": "inquiries-without-order",
  "no-reply": "no-reply",
  dissatisfied: "dissatisfied",
  "smaller-purchases": "reduced",
  "rarer-purchases": "reduced",
  "dropped-line": "reduced",
  "slow-drift": "reduced",
  cancelled: "cancelled",
  "money-trouble": "money-trouble",
};

const ABOUT_US: readonly Sign[] = ["dissatisfied", "cancelled"];

/** The signs of a client, each once: what they told us of before what they only left undone. */
export function signsOf(rules: readonly LapseSignal["rule"][]): Sign[] {
  const signs = [...new Set(rules.map(signOf))];
  const told = signs.filter((sign) => ABOUT_US.includes(sign));
  return [...told, ...signs.filter((sign) => !ABOUT_US.includes(sign))];
}

/** The sign that a rule of the morning speaks of. */
function signOf(rule: LapseSignal["rule"]): Sign {
  return SIGN_OF_RULE[rule];
}
