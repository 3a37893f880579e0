import type { InputBlock, KnownBlock, ModalView, PlainTextOption } from "@slack/types";
import type { AlertRules, OpenPause, RuleName } from "#src/core/lapse/alert-rules.ts";
import type { Day } from "#src/core/day.ts";
import { ACTION, LIMIT, VIEW } from "../vocabulary.ts";
import { context, escapeMrkdwn, plain, section } from "./mrkdwn.ts";
import {
  FORM_ACTION,
  formValuesOf,
  RULE_GROUPS,
  RULES_FORM,
  type RulesFormValues,
} from "./rules-form-values.ts";
import { sayCurve } from "./say-curve.ts";
import { count, sayDay } from "./say-day.ts";
import { sayRuleInForm } from "./say-rule.ts";

export const RULES_TITLE = "Alert rules";

/** The form in which managers say whom they want to hear of. Its private_metadata is what it shows. */
export function presentRulesForm(rules: AlertRules, today: Day): ModalView {
  const shown = formValuesOf(rules.settings);
  return {
    type: "modal",
    callback_id: VIEW.alertRules,
    private_metadata: JSON.stringify(shown),
    title: plain(RULES_TITLE, LIMIT.modalTitle),
    submit: plain("Save", LIMIT.modalTitle),
    close: plain("Cancel", LIMIT.modalTitle),
    blocks: [
      context("What you save holds for the whole company, from the next morning on."),
      ...presentPauses(rules.pauses, today),
      ...presentChoosing(rules, shown),
      ...presentSilence(rules, shown),
      { type: "header", text: plain("Which rules look", LIMIT.headerText) },
      presentGroup("buying", "What clients buy", rules),
      presentGroup("saying", "What they say, do and leave undone", rules),
      presentGroup("other", "Other", rules),
      context(
        "A rule that is wrong in more than ten of its last twenty verdicts pauses by itself, and managers are told.",
      ),
    ],
  };
}

function presentPauses(pauses: readonly OpenPause[], today: Day): KnownBlock[] {
  return pauses.map(({ pauseId, rule, pausedOn }) => ({
    ...section(
      `⏸️ *${escapeMrkdwn(sayRuleInForm(rule))}*: paused since ${sayDay(pausedOn, today)}, it was wrong too often.`,
    ),
    accessory: {
      type: "button",
      action_id: ACTION.resumeInForm,
      text: plain("Switch it on again"),
      value: pauseId,
    },
  }));
}

function presentChoosing({ settings }: AlertRules, shown: RulesFormValues): KnownBlock[] {
  const share = Math.round(100 * settings.alerts.holdOut.share);
  const { minPrecision, cardsPerRep, switches } = RULES_FORM;
  return [
    { type: "header", text: plain("How sure, and how many", LIMIT.headerText) },
    numberInput(minPrecision, shown.minPrecision, {
      label: "Only tell us when you are at least this sure (%)",
      hint: "0 leaves it to each rule. A rule without enough verdicts counts as 60 % sure, so with more than 60 only the rules that have proved it speak.",
    }),
    numberInput(cardsPerRep, shown.cardsPerRep, {
      label: "New cards a rep, each morning",
      hint: "The others wait for the next mornings and are counted.",
    }),
    boxes(switches, "And also", [
      box("gold", "Gold clients beyond that number", shown.gold, "No gold client waits a day"),
      box(
        "holdOut",
        `Hold out ${share} % of copper alerts`,
        shown.holdOut,
        "Measures what alerts really bring; those clients get no card",
      ),
    ]),
  ];
}

function presentSilence(rules: AlertRules, shown: RulesFormValues): KnownBlock[] {
  return [
    { type: "header", text: plain("Silent clients", LIMIT.headerText) },
    numberInput(RULES_FORM.probability, shown.probability, {
      label: "Speak of a silent client when you are at least this sure (%)",
      hint: "That no order comes in the next two months.",
    }),
    numberInput(RULES_FORM.leastSilentDays, shown.leastSilentDays, {
      label: "Not before so many days of silence",
      hint: "However often a client orders.",
    }),
    numberInput(RULES_FORM.shareOfUsualGap, shown.shareOfUsualGap, {
      label: "Nor before this share of the client's usual gap between orders (%)",
      hint: "For clients who order seldom: at 100 they are looked at when the next order is due.",
    }),
    boxes(RULES_FORM.quiet, "How many", [
      box(
        "quiet",
        "No more alerts than 90 days of silence would give",
        shown.quiet,
        "Surer ones only: it asks for more than the number above if need be",
      ),
    ]),
    section(sayCurve(rules)),
  ];
}

function presentGroup(
  group: keyof typeof RULE_GROUPS,
  label: string,
  rules: AlertRules,
): InputBlock {
  const names: readonly RuleName[] = RULE_GROUPS[group];
  return boxes(
    RULES_FORM[group],
    label,
    names.map((rule) =>
      box(rule, sayRuleInForm(rule), rules.settings.rules[rule].on, sayStanding(rule, rules)),
    ),
  );
}

function sayStanding(rule: RuleName, { records, pauses }: AlertRules): string {
  if (rule === "very-small") return "Whom to leave out, not a sign";
  if (rule === "employee-losses") return "Told to managers alone";
  const paused = pauses.some((pause) => pause.rule === rule) ? "Paused. " : "";
  const { right = 0, notLapsed = 0, orderedAlone = 0 } = records.get(rule) ?? {};
  const all = right + notLapsed + orderedAlone;
  if (all === 0) return `${paused}No verdict yet`;
  return `${paused}${right} of its last ${count(all, "verdict")} right`;
}

type Box = { readonly option: PlainTextOption; readonly isTicked: boolean };

function box(value: string, text: string, isTicked: boolean, description: string): Box {
  const words = {
    text: plain(text, LIMIT.optionText),
    description: plain(description, LIMIT.optionText),
  };
  return { option: { ...words, value }, isTicked };
}

function boxes(block_id: string, label: string, all: readonly Box[]): InputBlock {
  const ticked = all.filter(({ isTicked }) => isTicked).map(({ option }) => option);
  return {
    type: "input",
    block_id,
    optional: true, // none ticked is an answer
    label: plain(label, LIMIT.headerText),
    element: {
      type: "checkboxes",
      action_id: FORM_ACTION,
      options: all.map(({ option }) => option),
      ...(ticked.length === 0 ? {} : { initial_options: ticked }),
    },
  };
}

function numberInput(
  block_id: string,
  shown: number,
  { label, hint }: { readonly label: string; readonly hint: string },
): InputBlock {
  return {
    type: "input",
    block_id,
    label: plain(label, LIMIT.headerText),
    hint: plain(hint, LIMIT.sectionText),
    element: {
      type: "number_input",
      action_id: FORM_ACTION,
      is_decimal_allowed: false,
      initial_value: String(shown),
    },
  };
}
