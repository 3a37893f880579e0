import type { App, BlockStaticSelectAction } from "@slack/bolt";
import { type DigestDeps, onDigest, onDigestSpan } from "../actions/on-digest.ts";
import { onWaiting, onWaitingKind, type WaitingDeps } from "../actions/on-waiting.ts";
import { ACTION } from "../vocabulary.ts";

export type DigestListenerDeps = DigestDeps & WaitingDeps;

/** What a digest opens. */
export function listenForDigests(app: App, deps: DigestListenerDeps): void {
  app.action(ACTION.openDigest, onDigest(deps));
  app.action<BlockStaticSelectAction>(ACTION.digestSpan, onDigestSpan(deps));
  app.action(ACTION.openWaiting, onWaiting(deps));
  app.action(ACTION.waitingEarlier, onWaiting(deps));
  app.action(ACTION.waitingLater, onWaiting(deps));
  app.action<BlockStaticSelectAction>(ACTION.waitingKind, onWaitingKind(deps));
}
