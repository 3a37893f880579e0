import type { KnownBlock, SectionBlock } from "@slack/types";
import type { DueCase } from "#src/core/case/what-is-due.ts";
import type { Day } from "#src/core/day.ts";
import { formatMoney } from "#src/core/money.ts";
import type { TodayView } from "#src/flows/list-today.ts";
import type { Message } from "./alert-card.ts";
import { openButton } from "./ask-buttons.ts";
import { context, escapeMrkdwn, section } from "./mrkdwn.ts";
import { count } from "./say-day.ts";
import { sayDue } from "./say-due.ts";
import { TIER_MARK } from "./tier-mark.ts";

const SHOWN = 8; // a list to act on, not a report; the Home tab has the rest

/** What waits for somebody today. */
export function presentToday(view: TodayView, today: Day): Message {
  const { due } = view;
  const headline = sayHeadline(view);
  const rest = sayRest(view);
  const blocks: KnownBlock[] = [
    section(headline),
    ...due.slice(0, SHOWN).map((one) => presentDueCase(one, today)),
    ...(rest === "" ? [] : [context(rest)]),
  ];
  return { text: headline, blocks };
}

function sayHeadline({ due, later, isTeam }: TodayView): string {
  const whose = isTeam ? "the team" : "you";
  if (due.length > 0) {
    const money = sayAtRisk(due);
    return `*${count(due.length, "client")}* ${due.length === 1 ? "needs" : "need"} ${whose} today, ${money} a year at risk.`;
  }
  if (later.length > 0) return `Nothing is due for ${whose} today.`;
  return isTeam ? "The team has no open cases." : "You have no open cases. Enjoy it.";
}

function sayAtRisk(cases: readonly DueCase[]): string {
  const currency = cases[0]?.atRisk.currency ?? "EUR";
  return formatMoney(
    { minor: cases.reduce((sum, { atRisk }) => sum + atRisk.minor, 0), currency },
    "en",
  );
}

function presentDueCase(current: DueCase, today: Day): SectionBlock {
  return { ...section(sayCase(current, today)), accessory: openButton(current.clientId) };
}

/** Two lines: who and how much; what it waits for. */
function sayCase({ tier, clientName, atRisk, due, ownerName }: DueCase, today: Day): string {
  const who = ownerName === null ? "" : `  ·  ${escapeMrkdwn(ownerName)}`;
  const money = `${formatMoney(atRisk, "en")} a year`;
  return `${TIER_MARK[tier]} *${escapeMrkdwn(clientName)}*  ·  ${money}${who}\n${sayDue(due, today)}`;
}

function sayRest({ due, later, snoozed }: TodayView): string {
  const more = due.length - SHOWN;
  return [
    ...(more > 0 ? [`${more} more on my Home tab`] : []),
    ...(later.length > 0 ? [`${count(later.length, "case")} can wait`] : []),
    ...(snoozed > 0 ? [`${snoozed} snoozed`] : []),
  ].join("  ·  ");
}
