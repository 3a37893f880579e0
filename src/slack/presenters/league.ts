import type { Button } from "@slack/types";
import { type LeagueRow, PRAISE_POINTS, TABLE_POINTS } from "#src/core/practice/league.ts";
import type { LeagueView } from "#src/flows/show-league.ts";
import { ACTION } from "../vocabulary.ts";
import type { Message } from "./alert-card.ts";
import { context, section } from "./mrkdwn.ts";
import { button } from "./practice-buttons.ts";
import { count } from "./say-day.ts";

const SHOWN = 20;

/** This month's league, for whoever asks alone. */
export function presentLeague(view: LeagueView): Message {
  const { today, isOn, rows } = view;
  const month = new Intl.DateTimeFormat("en-GB", { month: "long", timeZone: "UTC" }).format(
    new Date(`${today}T12:00:00Z`),
  );
  const text = isOn ? `Practice league of ${month}` : "The practice league is switched off.";
  const buttons = buttonsOf(view);
  return {
    text,
    blocks: [
      section(
        `🏆 *${text}*\n${isOn ? sayRows(rows) : "A manager has switched it off for everybody."}`,
      ),
      context(
        `Only talks at a team's table count: everybody who had a part in an answer gets the table's share of ${TABLE_POINTS} points, and ${PRAISE_POINTS} for each vote for a line of theirs. What you practise by yourself is yours. Only you see this message.`,
      ),
      ...(buttons.length === 0 ? [] : [{ type: "actions" as const, elements: buttons }]),
    ],
  };
}

function sayRows(rows: readonly LeagueRow[]): string {
  if (rows.length === 0)
    return "Nobody has played at a table this month. `/winback rehearse price` in a channel opens one.";
  const more = rows.length - SHOWN;
  return [...rows.slice(0, SHOWN).map(sayRow), ...(more > 0 ? [`and ${more} more`] : [])].join(
    "\n",
  );
}

function sayRow({ slackUserId, place, points, tables, praise }: LeagueRow): string {
  const praised = praise === 0 ? "" : `, ${count(praise, "vote")} for a best line`;
  return `*${place}.* <@${slackUserId}>  *${points}* (${count(tables, "table")}${praised})`;
}

function buttonsOf({ isOn, isIn, isManager }: LeagueView): Button[] {
  const forMe = isIn
    ? button(ACTION.leagueForMe, "Stay out of it", "out")
    : button(ACTION.leagueForMe, "Take part", "in");
  const forAll = isOn
    ? button(ACTION.leagueForAll, "Switch it off for everybody", "off")
    : button(ACTION.leagueForAll, "Switch it on", "on");
  return [...(isOn ? [forMe] : []), ...(isManager ? [forAll] : [])];
}
