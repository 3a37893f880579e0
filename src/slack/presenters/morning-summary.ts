import type { KnownBlock } from "@slack/types";
import type { MorningSummary } from "#src/core/alert/alert-card.ts";
import type { HeldBack } from "#src/core/lapse/held-back.ts";
import { HOLD_BACK_CAUSES } from "#src/core/lapse/hold-back.ts";
import { formatMoney } from "#src/core/money.ts";
import type { Message } from "./alert-card.ts";
import { context, section } from "./mrkdwn.ts";
import { heldBackButton } from "./held-back-place.ts";
import { sayCause } from "./say-cause.ts";
import { count } from "./say-day.ts";

/** The one message of a morning, with the money that would go elsewhere (ET-01); the cards follow beneath it. */
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
    blocks: [
      section(`*${day}*\n${news.join("\n")}`),
      context(sayHeldBack(summary)),
      ...presentButton(summary),
    ],
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
    .map(({ cause, clients }) => `${clients} ${sayCause(cause)}`);
  const looked = `Looked at ${count(clientsSeen, "client")}.`;
  const all = countAll(heldBack);
  return all === 0 ? looked : `${looked} ${all} held back: ${causes.join(", ")}.`;
}

function presentButton({ day, heldBack }: MorningSummary): KnownBlock[] {
  if (countAll(heldBack) === 0) return [];
  return [{ type: "actions", elements: [heldBackButton("Who is held back?", day)] }];
}

function countAll(heldBack: HeldBack): number {
  return Object.values(heldBack).reduce((sum, clients) => sum + clients, 0);
}
