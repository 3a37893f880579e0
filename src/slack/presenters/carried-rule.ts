import { z } from "zod";
import type { RuleName } from "#src/core/lapse/alert-rules.ts";
import { DEFAULT_RULES } from "#src/core/lapse/rule-settings.ts";

const rule = z.custom<RuleName>(
  (value) => typeof value === "string" && Object.hasOwn(DEFAULT_RULES, value),
  { error: "expected the name of a rule" },
);

const Switch = z.strictObject({ rule, on: z.boolean() });
export type RuleSwitch = z.infer<typeof Switch>;

/** A rule and what becomes of it, as a button's value. */
export function carryRuleSwitch(given: RuleSwitch): string {
  return JSON.stringify(given);
}

/** Throws on a value that is not ours. */
export function readRuleSwitch(value: string | undefined): RuleSwitch {
  return Switch.parse(JSON.parse(value ?? "null"));
}
