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

/** What waits for somebody today. */
export function presentToday(view: TodayView, today: Day): Message {
  const headline = sayHeadline(view);
  const listed = view.top.filter(({ due }) => due.is === "due");
  const rest = sayRest(view, listed.length);
  const blocks: KnownBlock[] = [
    section(headline),
    ...listed.map((one) => presentDueCase(one, today)),
    ...(rest === "" ? [] : [context(rest)]),
  ];
  return { text: headline, blocks };
}

function sayHeadline({ counts: { due, later }, currency, isTeam }: TodayView): string {
  const whose = isTeam ? "the team" : "you";
  if (due.lapses > 0) {
    const money = formatMoney({ minor: due.minor, currency }, "en");
    return `*${count(due.lapses, "client")}* ${due.lapses === 1 ? "needs" : "need"} ${whose} today, ${money} a year at risk.`;
  }
  if (later.lapses > 0) return `Nothing is due for ${whose} today.`;
  return isTeam ? "The team has no open cases." : "You have no open cases. Enjoy it.";
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

function sayRest({ counts: { due, later, snoozed } }: TodayView, listed: number): string {
  const more = due.lapses - listed;
  return [
    ...(more > 0 ? [`${more} more on my Home tab`] : []),
    ...(later.lapses > 0 ? [`${count(later.lapses, "case")} can wait`] : []),
    ...(snoozed.lapses > 0 ? [`${snoozed.lapses} snoozed`] : []),
  ].join("  ·  ");
}
