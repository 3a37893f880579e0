import type { AlertCard } from "#src/core/alert/alert-card.ts";
import type { Day } from "#src/core/day.ts";
import { type Message, presentAlertCard } from "./alert-card.ts";
import { context } from "./mrkdwn.ts";

/** The card as it stands in the alerts' channel; it calls the owner and the managers of a gold client by a mention. */
export function presentAlert(card: AlertCard, today: Day): Message {
  const drawn = presentAlertCard(card, today);
  const isOpen =
    card.state.is !== "dismissed" && card.state.is !== "closed" && card.state.is !== "returned";
  if (card.rings.length === 0 || !isOpen) return drawn;
  const mentions = card.rings.map((id) => `<@${id}>`).join(" ");
  const call = context(`🔔 ${mentions}: a gold client`);
  return { text: `${drawn.text} ${mentions}`, blocks: [call, ...drawn.blocks] };
}
