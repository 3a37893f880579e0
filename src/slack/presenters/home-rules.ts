import type { Button, KnownBlock, SectionBlock } from "@slack/types";
import type { RuleName } from "#src/core/lapse/alert-rules.ts";
import type { RuleRecord } from "#src/core/lapse/rule-precision.ts";
import type { Day } from "#src/core/day.ts";
import type { RulesHome } from "#src/flows/show-home-rules.ts";
import { ACTION, LIMIT } from "../vocabulary.ts";
import { carryRuleSwitch } from "./carried-rule.ts";
import { carryHeldBackPlace, LATEST } from "./held-back-place.ts";
import { homeButtons } from "./home-buttons.ts";
import { context, escapeMrkdwn, plain, section } from "./mrkdwn.ts";
import { button } from "./practice-buttons.ts";
import { RULE_GROUPS } from "./rules-form-values.ts";
import { count, sayDay } from "./say-day.ts";
import { sayRuleInForm } from "./say-rule.ts";

/** A manager's: how often each rule was right, its switch, and what else is set for the company. */
export function presentRulesHome(home: RulesHome, today: Day): KnownBlock[] {
  const groups = [
    { label: "What clients buy", rules: RULE_GROUPS.buying },
    { label: "What they say, do and leave undone", rules: RULE_GROUPS.saying },
    { label: "Other", rules: RULE_GROUPS.other },
  ];
  return [
    { type: "header", text: plain("Rules and settings", LIMIT.headerText) },
    homeButtons([
      [ACTION.openSettings, "Settings"],
      [ACTION.openPeople, "Teams and people", "0"],
      [ACTION.openSurvey, "Client survey"],
    ]),
    homeButtons([
      [ACTION.openRules, "Alert rules"],
      [ACTION.openPlaybook, "Playbook"],
      [ACTION.listNotices, "Changes to tell of"],
      [ACTION.openHeldBack, "Who is held back?", carryHeldBackPlace(LATEST)],
    ]),
    context(
      home.maySwitch
        ? "A switch holds for the whole company, from the next morning on. A rule that is wrong in more than ten of its last twenty verdicts pauses by itself."
        : "Rules are the whole company's: you may look, and whoever manages all teams may switch them.",
    ),
    ...groups.flatMap(({ label, rules }): KnownBlock[] => [
      { type: "divider" },
      section(`*${label}*`),
      ...rules.map((rule) => presentRule(rule, home, today)),
    ]),
  ];
}

function presentRule(rule: RuleName, home: RulesHome, today: Day): SectionBlock {
  const pause = home.pauses.find((one) => one.rule === rule);
  const isOn = home.rules[rule].on;
  const mark = !isOn ? "⚪" : pause === undefined ? "🟢" : "⏸️";
  const state = !isOn
    ? "Switched off"
    : pause === undefined
      ? sayRecord(rule, home)
      : `Paused since ${sayDay(pause.pausedOn, today)}, it was wrong too often: ${sayRecord(rule, home)}`;
  const text = section(`${mark} *${escapeMrkdwn(sayRuleInForm(rule))}*\n${state}`);
  if (!home.maySwitch) return text;
  return { ...text, accessory: switchButton(rule, { isOn, pauseId: pause?.pauseId ?? null }) };
}

function sayRecord(rule: RuleName, { records }: RulesHome): string {
  if (rule === "very-small") return "Whom to leave out, not a sign";
  if (rule === "employee-losses") return "Told to managers alone";
  const record = records.get(rule);
  return record === undefined ? NO_VERDICT : sayVerdicts(record);
}

const NO_VERDICT = "No verdict yet";

function sayVerdicts({ right, notLapsed, orderedAlone }: RuleRecord): string {
  const all = right + notLapsed + orderedAlone;
  if (all === 0) return NO_VERDICT;
  const wrong = [
    ...(notLapsed === 0 ? [] : [`${notLapsed} called no lapse`]),
    ...(orderedAlone === 0 ? [] : [`${orderedAlone} ordered without us`]),
  ];
  const why = wrong.length === 0 ? "" : `: ${wrong.join(", ")}`;
  return `${right} of its last ${count(all, "verdict")} right (${Math.round((100 * right) / all)} %)${why}`;
}

type SwitchState = { readonly isOn: boolean; readonly pauseId: string | null };

function switchButton(rule: RuleName, { isOn, pauseId }: SwitchState): Button {
  if (isOn && pauseId !== null) return button(ACTION.resumeRule, "Switch it on again", pauseId);
  const value = carryRuleSwitch({ rule, on: !isOn });
  return button(ACTION.switchRule, isOn ? "Switch off" : "Switch on", value);
}
