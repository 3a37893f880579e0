import type { Day } from "#src/core/day.ts";
import type { AlertRules, OpenPause } from "#src/core/lapse/alert-rules.ts";
import type { KeptModel } from "#src/core/lapse/model/kept-model.ts";
import { judgeRules, type RuleHistory } from "#src/core/lapse/rule-history.ts";
import { probabilityThreshold } from "#src/core/lapse/silence.ts";
import type { Member } from "#src/core/member.ts";
import type { ReadSettings } from "#src/core/workspace-settings.ts";

type Here = { readonly workspaceId: string; readonly day: Day };

export type ShowAlertRulesDeps = {
  findMember(slackUserId: string): Promise<Member>;
  loadSettings(workspaceId: string): Promise<ReadSettings>;
  loadRuleHistory(here: Here): Promise<RuleHistory>;
  /** Rules that are paused now. */
  loadOpenPauses(workspaceId: string): Promise<readonly OpenPause[]>;
  loadModel(workspaceId: string): Promise<KeptModel>;
};

export type ShowAlertRulesOutcome =
  | { readonly ok: true; readonly rules: AlertRules }
  | { readonly ok: false; readonly why: "not-a-manager" };

/** How alerts are chosen, for managers and admins. */
export async function showAlertRules(
  deps: ShowAlertRulesDeps,
  { by, ...here }: Here & { readonly by: string },
): Promise<ShowAlertRulesOutcome> {
  const { role } = await deps.findMember(by);
  if (role === "rep") return { ok: false, why: "not-a-manager" };
  const { workspaceId, day } = here;
  const { settings } = await deps.loadSettings(workspaceId);
  const { records } = judgeRules(await deps.loadRuleHistory(here), day);
  const pauses = await deps.loadOpenPauses(workspaceId);
  const kept = await deps.loadModel(workspaceId);
  const model = kept.kind === "kept" && kept.model.trained !== null ? kept.model : null;
  const speaksFrom = model === null ? null : probabilityThreshold(model, settings.rules.silence);
  return {
    ok: true,
    rules: { settings, records, pauses, curve: model?.curve ?? null, speaksFrom },
  };
}
