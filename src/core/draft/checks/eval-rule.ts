import type { Rule } from "./finding.ts";

/** The rules by the names that gold files use. */
export const EVAL_RULES = [
  "invented-number",
  "invented-offer",
  "invented-fact",
  "pleading",
  "blame-client",
  "excuse",
  "competitor-criticism",
  "told-you-so",
  "undated-promise",
  "second-apology",
  "missing-ownership",
  "wrong-language",
  "wrong-form-of-address",
  "control-sequence",
  "private-data",
] as const;
export type EvalRule = (typeof EVAL_RULES)[number];

const NAMES: Partial<Record<Rule, EvalRule>> = {
  "invented-number": "invented-number",
  "invented-offer": "invented-offer",
  "invented-fix": "invented-fact",
  "invented-day": "invented-fact",
  "invented-name": "invented-fact",
  pleading: "pleading",
  blame: "blame-client",
  reproach: "blame-client",
  excuse: "excuse",
  "competitor-criticism": "competitor-criticism",
  "told-you-so": "told-you-so",
  "undated-promise": "undated-promise",
  "second-apology": "second-apology",
  "no-ownership": "missing-ownership",
  "wrong-language": "wrong-language",
  "wrong-form": "wrong-form-of-address",
  "slack-control": "control-sequence",
  "private-data": "private-data",
  personnel: "private-data", // what became of an employee is nobody's business
};

/** The gold files' name of a rule, or null when they do not know it. */
export function evalRuleOf(rule: Rule): EvalRule | null {
  return NAMES[rule] ?? null;
}
