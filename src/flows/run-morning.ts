import type { Day } from "#src/core/day.ts";
import type { MorningRecord } from "#src/core/lapse/morning-record.ts";
import {
  type MorningClients,
  type MorningLook,
  type MorningPlan,
  planMorning,
} from "#src/core/lapse/plan-morning.ts";
import type { RuleRecord } from "#src/core/lapse/rule-precision.ts";
import type { SettingsProblem } from "#src/core/workspace-settings.ts";
import { dailyRounds, type DailyRoundsDeps } from "./daily-rounds.ts";
import { gatherChoosing, type GatherChoosingDeps, type Gathered } from "./gather-choosing.ts";
import { type ModelInUse, refitModelIfDue, type RefitModelDeps } from "./refit-model.ts";
import { noticeReturns, type NoticeReturnsDeps } from "./notice-returns.ts";
import { noticeTeamFindings, type NoticeTeamFindingsDeps } from "./notice-team-findings.ts";
import { wakeCases, type WakeCasesDeps } from "./wake-cases.ts";

type Here = { readonly workspaceId: string; readonly day: Day };

export type RunMorningDeps = NoticeReturnsDeps &
  NoticeTeamFindingsDeps &
  WakeCasesDeps &
  RefitModelDeps &
  DailyRoundsDeps &
  GatherChoosingDeps & {
    findMorning(here: Here): Promise<MorningRecord | null>;
    /** Every client with an order on or before the day, with figures that know no later order. */
    loadClients(query: MorningLook): Promise<MorningClients>;
    /** Pauses a rule and has the managers told; false when another process has. */
    savePause(
      given: Here & { readonly rule: string; readonly record: RuleRecord },
    ): Promise<boolean>;
    /** All or nothing; null when the day's morning has been saved meanwhile by another process. */
    saveMorning(given: Here & { readonly plan: MorningPlan }): Promise<MorningRecord | null>;
  };

export type MorningResult = {
  readonly ranBefore: boolean; // the day's morning was there already, and nothing was done
  readonly morning: MorningRecord;
  /** Stored settings that are broken, and whose defaults were used instead. */
  readonly settingsProblems: readonly SettingsProblem[];
  readonly model: ModelInUse | null; // null: no look was taken
};

/**
 * This morning's look at all clients, and the rounds after it. Safe to run twice and after a crash at any point: each
 * step knows what was done, and the morning itself is saved whole or not at all.
 */
export async function runMorning(deps: RunMorningDeps, here: Here): Promise<MorningResult> {
  const result = await lookAtClients(deps, here);
  await dailyRounds(deps, here); // also when the look was taken before: a crash may have come between
  return result;
}

async function lookAtClients(deps: RunMorningDeps, here: Here): Promise<MorningResult> {
  const before = await deps.findMorning(here);
  if (before !== null) return ranBefore(before);
  const used = await refitModelIfDue(deps, here);
  await noticeReturns(deps, here);
  await wakeCases(deps, here);
  const gathered = await gatherChoosing(deps, here, used.model);
  await pauseRules(deps, here, gathered);
  const { choosing } = gathered;
  const look = { ...here, asBefore: false, rules: choosing.rules };
  const { clients, company } = await deps.loadClients(look);
  const plan = planMorning(clients, here.day, choosing, company);
  const saved = await deps.saveMorning({ ...here, plan });
  const { problems: settingsProblems } = gathered;
  if (saved !== null) {
    await noticeTeamFindings(deps, here, { plan, rules: choosing.rules });
    return { ranBefore: false, morning: saved, settingsProblems, model: used };
  }
  const others = await deps.findMorning(here);
  if (others === null)
    throw new Error(`the morning of ${here.day} could neither be saved nor found`);
  return { ranBefore: true, morning: others, settingsProblems, model: used };
}

function ranBefore(morning: MorningRecord): MorningResult {
  return { ranBefore: true, morning, settingsProblems: [], model: null };
}

/** A rule that was wrong too often brings nobody from this morning on. */
async function pauseRules(
  deps: Pick<RunMorningDeps, "savePause">,
  here: Here,
  { rules }: Gathered,
): Promise<void> {
  for (const [rule, record] of rules.toPause) await deps.savePause({ ...here, rule, record });
}
