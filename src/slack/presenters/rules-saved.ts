import type { RulesFormValues } from "./rules-form-values.ts";
import { namesOfRules } from "./rules-form-values.ts";
import { sayRuleInForm } from "./say-rule.ts";

const NUMBERS = [
  ["minPrecision", "At least this sure", " %"],
  ["cardsPerRep", "New cards a rep", ""],
  ["probability", "Sure of a silent client", " %"],
  ["leastSilentDays", "Days of silence", ""],
  ["shareOfUsualGap", "Share of the usual gap", " %"],
] as const;

const SWITCHES = [
  ["gold", "Gold beyond the number of cards"],
  ["holdOut", "Hold-out"],
  ["quiet", "No more alerts than 90 days of silence"],
] as const;

/** What was changed, for who changed it; mrkdwn without data in it. */
export function sayRulesSaved(shown: RulesFormValues, chosen: RulesFormValues): string {
  const lines = [
    ...NUMBERS.filter(([field]) => shown[field] !== chosen[field]).map(
      ([field, name, unit]) => `${name}: ${shown[field]}${unit} → *${chosen[field]}${unit}*`,
    ),
    ...SWITCHES.filter(([field]) => shown[field] !== chosen[field]).map(
      ([field, name]) => `${name}: *${onOff(chosen[field])}*`,
    ),
    ...namesOfRules()
      .filter((rule) => shown.on.includes(rule) !== chosen.on.includes(rule))
      .map((rule) => `${sayRuleInForm(rule)}: *${onOff(chosen.on.includes(rule))}*`),
  ];
  if (lines.length === 0) return "Nothing was changed.";
  return ["Saved. From the next morning on:", ...lines.map((line) => `• ${line}`)].join("\n");
}

function onOff(on: boolean): string {
  return on ? "on" : "off";
}
