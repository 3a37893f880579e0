import type { KnownBlock, MrkdwnElement } from "@slack/types";
import type { DigestFlow, KeptDigest, LookAt } from "#src/core/digest/kept-digest.ts";
import type { Amount } from "#src/core/digest/lapse-fact.ts";
import { daysBetween } from "#src/core/day.ts";
import { isQuiet } from "#src/core/digest/is-quiet.ts";
import { LIMIT } from "../vocabulary.ts";
import type { Message } from "./alert-card.ts";
import { type Names, sayAmount, sayMoney, sayNet, saySpan } from "./digest-words.ts";
import { digestButtons } from "./digest-buttons.ts";
import { clip, context, escapeMrkdwn, plain, section } from "./mrkdwn.ts";
import { sayPoorRules, sayReasons } from "./say-digest-reasons.ts";
import { count } from "./say-day.ts";
import { TIER_MARK } from "./tier-mark.ts";

/** What is drawn: the figures, whose they are and who is in them. */
export type DigestView = {
  readonly digest: KeptDigest;
  readonly teamName: string | null; // null: the whole company's
  readonly isOver: boolean; // false: the span goes on
  readonly names: Names;
};

const NAME_SHOWN = 60;

/** A week on one screen; one line when nothing happened. */
export function presentDigest(view: DigestView): Message {
  if (isQuiet(view.digest)) return presentQuiet(view);
  const { digest } = view;
  const headline = sayHeadline(view);
  return {
    text: `${escapeMrkdwn(headline)}: lost ${sayAmount(digest.flow.lost, digest)}; regained ${sayAmount(digest.flow.regained, digest)}; at risk ${sayAmount(digest.atRisk, digest)}.`,
    blocks: [
      { type: "header", text: plain(headline, LIMIT.headerText) },
      presentFlow(digest),
      ...presentLookAt(view),
      section(
        [sayWaiting(digest), sayReasons(digest), sayPoorRules(digest)]
          .filter((line) => line !== "")
          .join("\n"),
      ),
      context(sayBasis(view)),
      { type: "actions", elements: digestButtons(digest) },
    ],
  };
}

function presentQuiet(view: DigestView): Message {
  const { digest } = view;
  const text = `${escapeMrkdwn(sayHeadline(view))}: nobody slipped away and nobody came back. At risk: ${sayAmount(digest.atRisk, digest)} a year.`;
  return { text, blocks: [section(text)] };
}

export function sayHeadline({ digest, teamName, isOver }: DigestView): string {
  const days = saySpan(digest.span, digest.asOf.day);
  const what = isOver ? `Week of ${days}` : `So far, ${days}`;
  return teamName === null ? what : `${clip(teamName, NAME_SHOWN)}: ${what}`;
}

function field(title: string, now: string, past: string): MrkdwnElement {
  return { type: "mrkdwn", text: `*${title}*  ${now}${past === "" ? "" : `\n${past}`}` };
}

function presentFlow(digest: KeptDigest): KnownBlock {
  const { flow, atRisk } = digest;
  return {
    type: "section",
    fields: [
      field(
        "Lost",
        sayAmount(flow.lost, digest),
        sayPast(digest, ({ lost }) => lost, sayAmount),
      ),
      field(
        "Regained",
        sayAmount(flow.regained, digest),
        sayPast(digest, ({ regained }) => regained, sayAmount),
      ),
      field(
        "Net",
        sayNet(flow.net, digest),
        sayPast(digest, ({ net }) => net, sayNet),
      ),
      field("At risk", sayAmount(atRisk, digest), sayEnded(flow)),
    ],
  };
}

type Say = (amount: Amount, digest: KeptDigest) => string;

const WEEK_DAYS = 7;

/** What came before: a week and the average of a quarter's weeks, which with one week are the same; else as many days. */
function sayPast(digest: KeptDigest, pick: (flow: DigestFlow) => Amount, say: Say): string {
  const { before, usual, span } = digest;
  const days = daysBetween(span.from, span.to) + 1;
  const isWeek = days <= WEEK_DAYS;
  const earlier = isWeek ? "week before" : `${days} days before`;
  const lines = [
    ...(before === null ? [] : [`${earlier}: ${say(pick(before), digest)}`]),
    ...(usual === null || usual.spans < 2 || !isWeek
      ? []
      : [`usual week: ${say(shareOf(pick(usual.flow), usual.spans), digest)}`]),
  ];
  return lines.map((line) => `_${line}_`).join("\n");
}

/** To a tenth of a client; money is whole minor units. */
function shareOf({ lapses, minor }: Amount, spans: number): Amount {
  return { lapses: Math.round((lapses / spans) * 10) / 10, minor: Math.round(minor / spans) };
}

function sayEnded({ mistaken, parted }: DigestFlow): string {
  const ended = [
    ...(mistaken.lapses === 0 ? [] : [`${mistaken.lapses} proved no lapse`]),
    ...(parted.lapses === 0 ? [] : [`${parted.lapses} given up`]),
  ];
  return ended.length === 0 ? "" : `_${ended.join(", ")}_`;
}

function presentLookAt({ digest, names }: DigestView): KnownBlock[] {
  if (digest.lookAt.length === 0) return [];
  const lines = digest.lookAt.map((one, at) => `${at + 1}. ${sayLook(one, { digest, names })}`);
  return [section(["*Look at these first*", ...lines].join("\n"))];
}

function sayLook(
  { clientId, ownerId, tier, atRiskMinor, why }: LookAt,
  { digest, names }: Pick<DigestView, "digest" | "names">,
): string {
  const client = escapeMrkdwn(clip(names.get(clientId) ?? "a client who was erased", NAME_SHOWN));
  const owner = ownerId === null ? undefined : names.get(ownerId);
  const facts = [
    `${TIER_MARK[tier]} *${client}*`,
    sayMoney(atRiskMinor, digest),
    ...(owner === undefined ? [] : [escapeMrkdwn(clip(owner, NAME_SHOWN))]),
    sayWhy(why),
  ];
  return facts.join("  ·  ");
}

function sayWhy(why: LookAt["why"]): string {
  switch (why.is) {
    case "promise-overdue":
      return `a promise of ours is ${count(why.days, "day")} overdue`;
    case "nobody-has-it":
      return why.days === 0
        ? "nobody has taken it yet"
        : `nobody has taken it for ${count(why.days, "day")}`;
    case "overdue":
      return `the next step is ${count(why.days, "day")} late`;
    case "most-money":
      return "one of the largest sums at risk";
  }
}

function sayWaiting({ unowned, overdue, promises, currency }: KeptDigest): string {
  const parts = [
    ...(unowned.lapses === 0
      ? []
      : [
          `${count(unowned.lapses, "case")} nobody has taken (${sayMoney(unowned.minor, { currency })})`,
        ]),
    ...(overdue.lapses === 0 ? [] : [`${count(overdue.lapses, "case")} overdue`]),
    ...(promises.overdue === 0
      ? []
      : [`${count(promises.overdue, "promise")} overdue of ${promises.open} open`]),
  ];
  return parts.length === 0
    ? "*Waiting*  nothing: every case is held and in time"
    : `*Waiting*  ${parts.join("  ·  ")}`;
}

function sayBasis({ digest, isOver }: DigestView): string {
  const held = Object.values(digest.heldBack).reduce((sum, clients) => sum + clients, 0);
  const spared = held === 0 ? "" : ` Held back on the last morning: ${count(held, "client")}.`;
  const when = isOver ? "" : ` As of ${digest.asOf.hour}:00.`;
  const isWeek = daysBetween(digest.span.from, digest.span.to) < WEEK_DAYS;
  const weeks = isWeek ? (digest.usual?.spans ?? 0) : 0;
  const usual = weeks < 2 ? "" : ` A usual week is the average of the ${weeks} before.`;
  return `Money is net value a year. Lost counts alerts; net leaves out what proved no lapse; confirmed is what the client said.${usual}${spared}${when}`;
}
