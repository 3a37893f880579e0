import type { App } from "@slack/bolt";
import {
  type ConcessionDeps,
  onConcessionAct,
  onCounterConcession,
  onDeclineConcession,
  onOpenCompensation,
  onOpenConcessions,
  onOpenIncentive,
} from "../actions/on-concessions.ts";
import {
  type ConcessionSubmitDeps,
  onConcessionAsked,
  onConcessionDecided,
} from "../views/on-concession-submitted.ts";
import { ACTION, VIEW } from "../vocabulary.ts";

export type ConcessionListenerDeps = ConcessionDeps & ConcessionSubmitDeps;

/** What is given to a client: asked for, decided, told and taken up. */
export function listenForConcessions(app: App, deps: ConcessionListenerDeps): void {
  app.action(ACTION.openConcessions, onOpenConcessions(deps));
  app.action(ACTION.openCompensation, onOpenCompensation(deps));
  app.action(ACTION.openIncentive, onOpenIncentive(deps));
  app.action(ACTION.approveConcession, onConcessionAct(deps, "approve"));
  app.action(ACTION.counterConcession, onCounterConcession());
  app.action(ACTION.declineConcession, onDeclineConcession());
  app.action(ACTION.giveConcession, onConcessionAct(deps, "give"));
  app.action(ACTION.useConcession, onConcessionAct(deps, "use"));
  app.action(ACTION.withdrawConcession, onConcessionAct(deps, "withdraw"));
  app.view(VIEW.askCompensation, onConcessionAsked(deps, "compensation"));
  app.view(VIEW.askIncentive, onConcessionAsked(deps, "incentive"));
  app.view(VIEW.counterConcession, onConcessionDecided(deps, "counter"));
  app.view(VIEW.declineConcession, onConcessionDecided(deps, "decline"));
}
