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
  dismissed: "marked as not lapsed",
  snoozed: "snoozed",
  "already-alerted": "already on a card",
  seasonal: "seasonal",
  "lost-long-ago": "gone for more than a year",
};

/** The one message of a morning; the cards follow beneath it. */
export function presentMorningSummary(summary: MorningSummary): Message {
  const weekday = new Intl.DateTimeFormat("en-GB", {
    weekday: "long",
    day: "numeric",
    month: "long",
    timeZone: "UTC",
  });
  const day = weekday.format(new Date(`${summary.day}T12:00:00Z`));
  const slipping = `${count(summary.cards, "client")} slipping away`;
  const risk = `${formatMoney(summary.atRisk, "en")} a year at risk`;
  const waiting = summary.waiting === 0 ? "" : ` ${summary.waiting} more can wait until tomorrow.`;
  return {
    text: `${day}: ${slipping}, ${risk}.`,
    blocks: [
      section(`*${day}*\n*${slipping}*, ${risk}, most money first.${waiting}`),
      context(sayHeldBack(summary)),
    ],
  };
}

function sayHeldBack({ clientsSeen, heldBack }: MorningSummary): string {
  const causes = HOLD_BACK_CAUSES.map((cause) => ({ cause, clients: heldBack[cause] ?? 0 }))
    .filter(({ clients }) => clients > 0)
    .toSorted((a, b) => b.clients - a.clients)
    .map(({ cause, clients }) => `${clients} ${CAUSE[cause]}`);
  const looked = `Looked at ${count(clientsSeen, "client")}.`;
  return causes.length === 0 ? looked : `${looked} Held back: ${causes.join(", ")}.`;
}
