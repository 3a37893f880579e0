import type { App } from "@slack/bolt";
import { type ErrandDeps, onErrandDone, onErrandSkipped } from "../actions/on-errand.ts";
import { ACTION, VIEW } from "../vocabulary.ts";
import { type FinishErrandDeps, onErrandSubmitted } from "../views/on-errand-submitted.ts";

export type ErrandListenerDeps = ErrandDeps & FinishErrandDeps;

/** The small things on people's agendas. */
export function listenForErrands(app: App, deps: ErrandListenerDeps): void {
  app.action(ACTION.errandDone, onErrandDone(deps));
  app.action(ACTION.errandSkip, onErrandSkipped(deps));
  app.view(VIEW.errandDone, onErrandSubmitted(deps));
}
