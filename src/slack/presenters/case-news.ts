import type { AlertCard } from "#src/core/alert/alert-card.ts";
import type { Day } from "#src/core/day.ts";
import { formatMoney } from "#src/core/money.ts";
import { type Message, presentAlertCard, RETURNED } from "./alert-card.ts";
import { escapeMrkdwn, section } from "./mrkdwn.ts";
import { sayDay } from "./say-day.ts";

/** To the one who looked after the case, in private, when the client has ordered again. */
export function presentThanks(card: AlertCard, today: Day): Message {
  const order = card.state.is === "returned" ? card.state : null;
  const amount =
    order?.order === null || order === null ? "" : ` for ${formatMoney(order.order, "en")}`;
  const when = order === null ? "" : ` on ${sayDay(order.on, today)}`;
  const name = escapeMrkdwn(card.clientName);
  const back = order === null ? "ordered again" : RETURNED[order.by];
  const text = `${name} ${back}${when}${amount}. Thank you for staying with it.`;
  const care =
    "The first orders after a return decide whether they stay: check each step of this one.";
  return {
    text,
    blocks: [
      section(`🎉 *${name}* ${back}${when}${amount}. Thank you for staying with it.\n${care}`),
    ],
  };
}

/** To the one who snoozed the card, in private, on the morning it is back: the card itself, with its buttons. */
export function presentWoken(card: AlertCard, today: Day): Message {
  const drawn = presentAlertCard(card, today);
  const text = `Back from your snooze: ${drawn.text}`;
  return {
    text,
    blocks: [section("⏰ Back from your snooze, and still open:"), ...drawn.blocks],
  };
}
