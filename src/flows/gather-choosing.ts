import type { Day } from "#src/core/day.ts";
import type { Choosing } from "#src/core/lapse/choosing.ts";
import type { LapseModel } from "#src/core/lapse/model/lapse-model.ts";
import { judgeRules, type RuleHistory, type RulesToday } from "#src/core/lapse/rule-history.ts";
import type { WinBackCount } from "#src/core/lapse/win-back-chance.ts";
import type { ReasonFamily } from "#src/core/reason/reason-family.ts";
import type { ReadSettings } from "#src/core/workspace-settings.ts";

type Here = { readonly workspaceId: string; readonly day: Day };

export type GatherChoosingDeps = {
  /** Never fails on broken settings: what is broken has its default and is named. */
  loadSettings(workspaceId: string): Promise<ReadSettings>;
  /** What came of alerts posted before the day, as far as it was known on it. */
  loadRuleHistory(here: Here): Promise<RuleHistory>;
  loadWinBackCounts(here: Here): Promise<readonly WinBackCount[]>;
  /** By client id; only of reasons that are facts. */
  loadReasonFamilies(here: Here): Promise<ReadonlyMap<string, ReasonFamily>>;
};

export type Gathered = {
  readonly choosing: Choosing;
  readonly rules: RulesToday;
  readonly problems: ReadSettings["problems"];
};

/** Everything the choice of a morning's cards rests on besides the clients themselves. */
export async function gatherChoosing(
  deps: GatherChoosingDeps,
  here: Here,
  model: LapseModel,
): Promise<Gathered> {
  const { settings, problems } = await deps.loadSettings(here.workspaceId);
  const rules = judgeRules(await deps.loadRuleHistory(here), here.day);
  const choosing: Choosing = {
    settings: settings.alerts,
    rules: settings.rules,
    tiers: settings.tiers,
    seed: here.workspaceId,
    model,
    pausedRules: rules.paused,
    records: rules.records,
    winBack: await deps.loadWinBackCounts(here),
    families: await deps.loadReasonFamilies(here),
  };
  return { choosing, rules, problems };
}
