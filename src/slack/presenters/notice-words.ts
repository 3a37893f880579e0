import type { FiledNotice, NoticeCounts } from "#src/core/care/filed-notice.ts";
import { stageOf } from "#src/core/care/filed-notice.ts";
import { halfTimeOf } from "#src/core/care/half-time.ts";
import type { NoticeKind, NoticeProblem } from "#src/core/care/notice.ts";
import { type Day, isDay } from "#src/core/day.ts";
import { escapeMrkdwn } from "./mrkdwn.ts";
import { count, sayDay } from "./say-day.ts";

export const NOTICE_KIND: Readonly<Record<NoticeKind, string>> = {
  rules: "How we work together",
  prices: "Prices",
  goods: "Goods",
  place: "Where we are",
};

/** What a client may be told, as mrkdwn: the change, its day, what they gain and how we help (FI-189). */
export function sayNoticeText(notice: FiledNotice, today: Day): string {
  const { what, gain, help, effectiveOn } = notice;
  const lines = [
    `*What changes:* ${escapeMrkdwn(what)}`,
    `*From:* ${sayDay(effectiveOn, today)}`,
    `*What the client gains:* ${escapeMrkdwn(gain)}`,
    ...(help === null ? [] : [`*How we help:* ${escapeMrkdwn(help)}`]),
  ];
  return lines.join("\n");
}

export function sayCounts({ clients, told, confirmed }: NoticeCounts): string {
  return `${count(clients, "client")}: ${told} told, *${confirmed} said that they know*`;
}

/** What happens next with the notice. */
export function sayNoticeStage(notice: FiledNotice, today: Day): string {
  const half = sayDay(halfTimeOf(notice), today);
  switch (stageOf(notice, today)) {
    case "waiting":
      return `Who has not confirmed by ${half} is rung: I put the calls on your agendas.`;
    case "calling":
      return `Half the time is over (${half}): who has not confirmed is rung.`;
    case "over":
      return `In force since ${sayDay(notice.effectiveOn, today)}.`;
  }
}

/** Beneath the field. */
export function sayNoticeProblem({ why, found }: NoticeProblem, today: Day): string {
  switch (why) {
    case "missing":
      return "Please fill this in.";
    case "no-gain":
      return "Say what the client gains by it, not only what changes.";
    case "threat":
      return `“${found ?? ""}” frightens clients. Say what they gain and how you help them instead.`;
    case "retroactive":
      return `A change is never announced afterwards. The first day is ${sayFirst(found, today)}.`;
    case "too-soon":
      return `Too soon to tell everybody beforehand. The first day is ${sayFirst(found, today)}.`;
  }
}

function sayFirst(found: string | null, today: Day): string {
  return found !== null && isDay(found) ? sayDay(found, today) : "later";
}
