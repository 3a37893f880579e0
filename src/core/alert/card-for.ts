import { type CaseViewer, maySeeCase } from "../case/may-see-case.ts";
import type { AlertCard } from "./alert-card.ts";

/** The card as this person may see it. */
export function cardFor(card: AlertCard, viewer: CaseViewer): AlertCard {
  return maySeeCase(viewer, card.privacy) ? card : hide(card);
}

/** The card as it may stand where everybody reads it. */
export function publicCard(card: AlertCard): AlertCard {
  return card.privacy.isRestricted ? hide(card) : card;
}

/** Nothing is left that could tell what happened, or through whom; not even who was called. */
function hide(card: AlertCard): AlertCard {
  return {
    ...card,
    signals: [],
    accountOwner: null,
    takenBy: null,
    rings: [],
    lastTouch: null,
    latestReason: null,
    step: null,
    watch: null,
    leftTwiceOn: null,
    isHidden: true,
  };
}
