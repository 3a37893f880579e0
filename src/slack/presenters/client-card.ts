import type { AlertCard } from "#src/core/alert/alert-card.ts";
import type { Day } from "#src/core/day.ts";
import { type Message, presentAlertCard } from "./alert-card.ts";
import { whyButton } from "./ask-buttons.ts";

/** A client's card as an answer to one person, with a way to ask on. */
export function presentClientCard(card: AlertCard, today: Day): Message {
  const { text, blocks } = presentAlertCard(card, today);
  if (card.isHidden) return { text, blocks };
  return { text, blocks: [...blocks, { type: "actions", elements: [whyButton(card.clientId)] }] };
}
