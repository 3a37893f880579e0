import type { MorningSummary } from "#src/core/alert/alert-card.ts";
import { HOLD_BACK_CAUSES, type HoldBackCause } from "#src/core/lapse/hold-back.ts";
import { formatMoney } from "#src/core/money.ts";
import type { Message } from "./alert-card.ts";
import { context, section } from "./mrkdwn.ts";
import { count } from "./say-day.ts";

/** What the held-back clients are spared for, in the reader's words. */
const CAUSE: Readonly<Record<HoldBackCause, string>> = {
  "do-not-contact": "not to be contacted",
  closed: "closed down",
  successor: "buying through another company",
  "one-time": "bought only once",
  "very-small": "very small",
  dismissed: "marked as not lapsed",
  snoozed: "snoozed",
  "already-alerted": "already on a card",
  settled: "dealt with before",
  paused: "in a pause we know of",
  "long-cycle": "not due yet, their goods last",
  seasonal: "seasonal",
  "lost-long-ago": "gone for more than a year",
  "rule-paused": "found by a paused rule",
  "below-precision": "not sure enough",
  "hold-out": "held out to measure what alerts bring",
};

/** The one message of a morning; the cards follow beneath it. */
export function presentMorningSummary(summary: MorningSummary): Message {
  const day = new Intl.DateTimeFormat("en-GB", {
    weekday: "long",
    day: "numeric",
    month: "long",
    timeZone: "UTC",
  }).format(new Date(`${summary.day}T12:00:00Z`));
  const news = [sayNew(summary), sayReturned(summary)].filter((line) => line !== "");
  return {
    text: `${day}: ${news.join(" ").replaceAll("*", "")}`,
    blocks: [section(`*${day}*\n${news.join("\n")}`), context(sayHeldBack(summary))],
  };
}

function sayNew({ cards, atRisk, waiting }: MorningSummary): string {
  if (cards === 0) return "Nobody new is slipping away.";
  const risk = `${formatMoney(atRisk, "en")} a year at risk, most urgent first.`;
  const rest = waiting === 0 ? "" : ` ${waiting} more can wait until the next morning.`;
  return `*${count(cards, "client")} slipping away*, ${risk}${rest}`;
}

function sayReturned({ returned }: MorningSummary): string {
  return returned === 0 ? "" : `✅ ${count(returned, "client")} back with us.`;
}

function sayHeldBack({ clientsSeen, heldBack }: MorningSummary): string {
  const causes = HOLD_BACK_CAUSES.map((cause) => ({ cause, clients: heldBack[cause] ?? 0 }))
    .filter(({ clients }) => clients > 0)
    .toSorted((a, b) => b.clients - a.clients)
    .map(({ cause, clients }) => `${clients} ${CAUSE[cause]}`);
  const looked = `Looked at ${count(clientsSeen, "client")}.`;
  return causes.length === 0 ? looked : `${looked} Held back: ${causes.join(", ")}.`;
}
