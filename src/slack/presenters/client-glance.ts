import type { KnownBlock } from "@slack/types";
import type { ClientGlance } from "#src/core/ask/client-glance.ts";
import type { Day } from "#src/core/day.ts";
import type { Message } from "./alert-card.ts";
import { draftButton, rehearseButton } from "./ask-buttons.ts";
import { context, escapeMrkdwn, section } from "./mrkdwn.ts";
import { count, sayDay } from "./say-day.ts";

/** A client of whom there never was a card. */
export function presentGlance(glance: ClientGlance, today: Day): Message {
  const headline = `*${escapeMrkdwn(glance.clientName)}* is not on my list of clients who are slipping away.`;
  const owner = glance.ownerName === null ? "No owner" : `Owner: ${escapeMrkdwn(glance.ownerName)}`;
  const blocks: KnownBlock[] = [
    section(`${headline}\n${sayStanding(glance, today)}`),
    context(owner),
    ...presentButtons(glance),
  ];
  return { text: headline, blocks };
}

function sayStanding(
  { lastOrderOn, orderCount, closedOn, doNotContact }: ClientGlance,
  today: Day,
): string {
  const orders =
    lastOrderOn === null
      ? "No order on record."
      : `Last order ${sayDay(lastOrderOn, today)}, ${count(orderCount, "order")} so far.`;
  const closed = closedOn === null ? "" : ` Closed down on ${sayDay(closedOn, today)}.`;
  return `${orders}${closed}${doNotContact ? "\n⛔ Not to be contacted." : ""}`;
}

/** Whoever must not be contacted, or is no more, needs no message. */
function presentButtons({ clientId, doNotContact, closedOn }: ClientGlance): KnownBlock[] {
  if (doNotContact || closedOn !== null) return [];
  return [{ type: "actions", elements: [draftButton(clientId, null), rehearseButton(clientId)] }];
}
