import type { App, BlockStaticSelectAction } from "@slack/bolt";
import { type HeldBackDeps, onHeldBack, onHeldBackCause } from "../actions/on-held-back.ts";
import { ACTION } from "../vocabulary.ts";

/** The list of those who got no card. */
export function listenForHeldBack(app: App, deps: HeldBackDeps): void {
  app.action(ACTION.openHeldBack, onHeldBack(deps));
  app.action(ACTION.heldBackEarlier, onHeldBack(deps));
  app.action(ACTION.heldBackLater, onHeldBack(deps));
  app.action<BlockStaticSelectAction>(ACTION.heldBackCause, onHeldBackCause(deps));
}
