/** Names of the rules, as a sentence about one needs them. */
const NAMES: Readonly<Record<string, string>> = {
  "rhythm-break": "silent for longer than usual",
  "long-silence": "silent for three months",
  silence: "silent for longer than usual",
  cancelled: "ended the contract",
  "requests-without-order": "requests without an order",
  "no-reply": "no reply",
  dissatisfied: "dissatisfied with a purchase",
  "money-trouble": "money trouble",
  "dropped-line": "a product line no longer bought",
  "smaller-purchases": "smaller purchases",
  "rarer-purchases": "rarer purchases",
  "slow-drift": "slow drift",
  "employee-losses": "many losses around one of our people",
  "very-small": "spare very small clients",
};

/** A rule that has no name yet is called by its id. */
export function sayRule(rule: string): string {
  return NAMES[rule] ?? rule;
}

/** With a capital, and with what tells rules of like name apart; plain text. */
export function sayRuleInForm(rule: string): string {
  if (rule === "silence") return "Silent for longer than usual, as your past has it";
  if (rule === "rhythm-break") return "Silent for longer than usual, rule of thumb";
  if (rule === "long-silence") return "Silent for three months, rule of thumb";
  const name = sayRule(rule);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
