import type { Message } from "./alert-card.ts";
import type { DigestView } from "./digest.ts";
import { sayAmount } from "./digest-words.ts";
import { clip, context, escapeMrkdwn, section } from "./mrkdwn.ts";
import { count } from "./say-day.ts";

const NAME_SHOWN = 60;

/** One short message a working day, in the team's channel, edited as the day goes on. */
export function presentDailyDigest({ digest, teamName }: DigestView): Message {
  const { flow, unowned, overdue, promises, asOf } = digest;
  const day = new Intl.DateTimeFormat("en-GB", {
    weekday: "long",
    day: "numeric",
    month: "long",
    timeZone: "UTC",
  }).format(new Date(`${digest.span.to}T12:00:00Z`));
  const whose = teamName === null ? "" : `${escapeMrkdwn(clip(teamName, NAME_SHOWN))}, `;
  const parts = [
    ...(flow.lost.lapses === 0 ? [] : [`slipping away: ${sayAmount(flow.lost, digest)} a year`]),
    ...(flow.regained.lapses === 0 ? [] : [`✅ back: ${sayAmount(flow.regained, digest)} a year`]),
    ...(unowned.lapses === 0 ? [] : [`nobody has taken ${count(unowned.lapses, "case")}`]),
    ...(overdue.lapses === 0 ? [] : [`${count(overdue.lapses, "case")} overdue`]),
    ...(promises.overdue === 0 ? [] : [`${count(promises.overdue, "promise")} overdue`]),
  ];
  const news = parts.length === 0 ? "nothing new, nothing waits" : parts.join("  ·  ");
  const text = `*${whose}${day}*  ${news}`;
  return {
    text: text.replaceAll("*", ""),
    blocks: [section(text), context(`As of ${asOf.hour}:00; edited every hour.`)],
  };
}
