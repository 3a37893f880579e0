import type { App, BlockStaticSelectAction } from "@slack/bolt";
import { type CaseActDeps, onChooseAct, onDoAct } from "../actions/on-case-act.ts";
import { onOpenCase, type OpenCaseDeps } from "../actions/on-open-case.ts";
import { type ActSubmittedDeps, onActSubmitted } from "../views/on-act-submitted.ts";
import { ACTION, VIEW } from "../vocabulary.ts";

export type CaseSheetDeps = CaseActDeps & OpenCaseDeps & ActSubmittedDeps;

/** The case's sheet: where it stands, and what is reported about it. */
export function listenForCaseSheets(app: App, deps: CaseSheetDeps): void {
  app.action(ACTION.openCase, onOpenCase(deps));
  app.action(ACTION.doAct, onDoAct(deps));
  app.action<BlockStaticSelectAction>(ACTION.chooseAct, onChooseAct(deps));
  app.view(VIEW.caseAct, onActSubmitted(deps));
}
