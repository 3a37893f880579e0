import type { KnownBlock } from "@slack/types";
import type { Day } from "#src/core/day.ts";
import type { PausedRule } from "#src/core/lapse/paused-rule.ts";
import { ACTION } from "../vocabulary.ts";
import type { Message } from "./alert-card.ts";
import { escapeMrkdwn, plain, section } from "./mrkdwn.ts";
import { sayDay } from "./say-day.ts";
import { sayRule } from "./say-rule.ts";

/** To the managers, once, when a rule was wrong too often: what it got wrong, what happens now, and the way back. */
export function presentRulePaused(pause: PausedRule, today: Day): Message {
  const name = escapeMrkdwn(sayRule(pause.rule));
  const headline = `I have paused the rule “${name}”.`;
  const text = [headline, sayRecord(pause), sayNow(pause, today)].join(" ");
  return {
    text,
    blocks: [
      section(`⏸️ *${headline}*\n${sayRecord(pause)}`),
      section(sayNow(pause, today)),
      ...(pause.resumed === null ? [presentButton(pause)] : []),
    ],
  };
}

function sayRecord({ right, notLapsed, orderedAlone }: PausedRule): string {
  const causes = [
    ...(notLapsed === 0 ? [] : [`${notLapsed} marked as not lapsed`]),
    ...(orderedAlone === 0 ? [] : [`${orderedAlone} ordered again before anyone got in touch`]),
  ];
  const all = right + notLapsed + orderedAlone;
  return `Of its last ${all} alerts only ${right} were right: ${causes.join(", ")}.`;
}

function sayNow({ resumed }: PausedRule, today: Day): string {
  if (resumed === null)
    return "Clients that only this rule finds are held back and counted in the morning's summary. Switch it on again when you know why it was wrong; its count then starts anew.";
  const by = resumed.byName === null ? "" : ` by ${escapeMrkdwn(resumed.byName)}`;
  return `▶️ Switched on again${by} on ${sayDay(resumed.on, today)}; its count has started anew.`;
}

function presentButton({ pauseId }: PausedRule): KnownBlock {
  return {
    type: "actions",
    block_id: `rule:${pauseId}`,
    elements: [
      {
        type: "button",
        action_id: ACTION.resumeRule,
        text: plain("Switch it on again"),
        value: pauseId,
      },
    ],
  };
}
