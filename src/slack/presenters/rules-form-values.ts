import { z } from "zod";
import type { RuleName } from "#src/core/lapse/alert-rules.ts";
import type { SettingsChange, WorkspaceSettings } from "#src/core/workspace-settings.ts";

/** The form's inputs; block_id is the field of the settings where it stands for one alone. */
export const RULES_FORM = {
  minPrecision: "alerts.minPrecision",
  cardsPerRep: "alerts.cardsPerRep",
  switches: "alerts.switches",
  probability: "rules.silence.probability",
  leastSilentDays: "rules.silence.leastSilentDays",
  shareOfUsualGap: "rules.silence.shareOfUsualGap",
  quiet: "rules.silence.quiet",
  buying: "rules.buying",
  saying: "rules.saying",
  other: "rules.other",
} as const;

export const FORM_ACTION = "input"; // every input's action_id

/** Rules as they stand together in the form; Slack takes ten boxes at most in one input. */
export const RULE_GROUPS = {
  buying: [
    "silence",
    "rhythm-break",
    "long-silence",
    "dropped-line",
    "smaller-purchases",
    "rarer-purchases",
    "slow-drift",
  ],
  saying: ["cancelled", "requests-without-order", "no-reply", "dissatisfied", "money-trouble"],
  other: ["employee-losses", "very-small"],
} as const satisfies Record<string, readonly RuleName[]>;

const valuesSchema = z.strictObject({
  minPrecision: z.number(), // percent
  cardsPerRep: z.number(),
  gold: z.boolean(), // beyond the cap
  holdOut: z.boolean(),
  probability: z.number(), // percent
  leastSilentDays: z.number(),
  shareOfUsualGap: z.number(), // percent
  quiet: z.boolean(),
  on: z.array(z.string()), // rules
});

/** What the form shows, or what somebody has chosen in it. */
export type RulesFormValues = Readonly<z.infer<typeof valuesSchema>>;

export function formValuesOf({ alerts, rules }: WorkspaceSettings): RulesFormValues {
  return {
    minPrecision: Math.round(100 * alerts.minPrecision),
    cardsPerRep: alerts.cardsPerRep,
    gold: alerts.goldBeyondCap,
    holdOut: alerts.holdOut.on,
    probability: Math.round(100 * rules.silence.probability),
    leastSilentDays: rules.silence.leastSilentDays,
    shareOfUsualGap: Math.round(100 * rules.silence.shareOfUsualGap),
    quiet: rules.silence.quiet,
    on: namesOfRules().filter((rule) => rules[rule].on),
  };
}

/** Every rule that can be switched, in the form's order. */
export function namesOfRules(): RuleName[] {
  return Object.values(RULE_GROUPS).flat();
}

/** The values a form was opened with, from its private_metadata. Throws on anything else. */
export function readShownValues(metadata: string): RulesFormValues {
  return valuesSchema.parse(JSON.parse(metadata));
}

/** Only what differs, so that two managers who change different things both have their way. */
export function changeBetween(shown: RulesFormValues, chosen: RulesFormValues): SettingsChange {
  const alerts = alertsBetween(shown, chosen);
  const silence = silenceBetween(shown, chosen);
  const rules = Object.fromEntries(
    namesOfRules().flatMap((rule) => {
      const on = chosen.on.includes(rule);
      const change = {
        ...when(on !== shown.on.includes(rule), { on }),
        ...(rule === "silence" ? silence : {}),
      };
      return Object.keys(change).length === 0 ? [] : [[rule, change]];
    }),
  );
  return {
    ...when(Object.keys(alerts).length > 0, { alerts }),
    ...when(Object.keys(rules).length > 0, { rules }),
  };
}

function alertsBetween(shown: RulesFormValues, chosen: RulesFormValues): object {
  const { holdOut, gold, minPrecision, cardsPerRep } = chosen;
  return {
    ...when(minPrecision !== shown.minPrecision, { minPrecision: minPrecision / 100 }),
    ...when(cardsPerRep !== shown.cardsPerRep, { cardsPerRep }),
    ...when(gold !== shown.gold, { goldBeyondCap: gold }),
    ...when(holdOut !== shown.holdOut, { holdOut: { on: holdOut } }),
  };
}

function silenceBetween(shown: RulesFormValues, chosen: RulesFormValues): object {
  const { probability, leastSilentDays, shareOfUsualGap: percent, quiet } = chosen;
  return {
    ...when(probability !== shown.probability, { probability: probability / 100 }),
    ...when(leastSilentDays !== shown.leastSilentDays, { leastSilentDays }),
    ...when(percent !== shown.shareOfUsualGap, { shareOfUsualGap: percent / 100 }),
    ...when(quiet !== shown.quiet, { quiet }),
  };
}

function when(differs: boolean, field: object): object {
  return differs ? field : {};
}
