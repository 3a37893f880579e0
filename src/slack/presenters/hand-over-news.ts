import type { Button, KnownBlock } from "@slack/types";
import type { EmployeeNews, HandOverNews } from "#src/core/case/hand-over-news.ts";
import type { Day } from "#src/core/day.ts";
import { REASONS } from "#src/core/reason/taxonomy.ts";
import { ACTION } from "../vocabulary.ts";
import { type Message, presentAlertCard } from "./alert-card.ts";
import { clip, context, escapeMrkdwn, plain, section } from "./mrkdwn.ts";

const WORDS_SHOWN = 400; // characters

/** To whoever has the case now, and to whoever had it; each in private. */
export function presentHandOverNews(news: HandOverNews, today: Day): Message {
  if (news.to === "former-owner") return presentGone(news);
  const name = escapeMrkdwn(news.clientName);
  const from = news.byName === null ? "" : ` by ${escapeMrkdwn(news.byName)}`;
  const text = `${name} is yours now: handed over${from}.`;
  const blocks: KnownBlock[] = [
    section(`🤝 *${name}* is yours now, handed over${from}.${sayWhy(news)}`),
    ...(news.employee === null ? [] : presentEmployee(news.employee)),
    ...(news.card === null ? [] : presentAlertCard(news.card, today).blocks),
    {
      type: "actions",
      elements: [
        ...(news.employee === null
          ? []
          : [button(ACTION.openTrack, "How to handle it", news.caseId)]),
        button(ACTION.handOver, "Hand it on", news.caseId),
      ],
    },
    context("Everything that was noted about the case has come with it."),
  ];
  return { text, blocks };
}

function presentGone(news: Extract<HandOverNews, { to: "former-owner" }>): Message {
  const name = escapeMrkdwn(news.clientName);
  const to = escapeMrkdwn(news.toName);
  const text = `${name} is handled by ${to} from now on.`;
  const rest = news.isHidden
    ? " Leave the contact to them; there is nothing left for you to do."
    : ` Tell them what you know.${sayWhy(news)}`;
  return { text, blocks: [section(`🤝 *${name}* is handled by *${to}* from now on.${rest}`)] };
}

function sayWhy({ why }: HandOverNews): string {
  return why === null || why === "" ? "" : `\n> ${escapeMrkdwn(why).replaceAll("\n", "\n> ")}`;
}

function presentEmployee({ reason, isGuess, who, words }: EmployeeNews): KnownBlock[] {
  const label = reason === null ? "One of our people is the reason" : REASONS[reason].label;
  const whom = who === null ? "who it was is not known" : `it was ${escapeMrkdwn(who)}`;
  const sureness = isGuess ? " It is somebody's guess: find out before you act on it." : "";
  const quoted =
    words === null ? "" : `\n> ${escapeMrkdwn(clip(words, WORDS_SHOWN)).replaceAll("\n", "\n> ")}`;
  return [
    section(
      `🔒 *${label}*: ${whom}.${sureness}${quoted}\nOnly managers see this case now, and it cannot go back to that person.`,
    ),
  ];
}

function button(action_id: string, text: string, value: string): Button {
  return { type: "button", action_id, text: plain(text), value };
}
