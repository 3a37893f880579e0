import type { Day } from "#src/core/day.ts";
import type { MorningRecord } from "#src/core/lapse/morning-record.ts";
import {
  type ClientThisMorning,
  type MorningPlan,
  planMorning,
} from "#src/core/lapse/plan-morning.ts";
import { noticeReturns, type NoticeReturnsDeps } from "./notice-returns.ts";
import { wakeCases, type WakeCasesDeps } from "./wake-cases.ts";

type Here = { readonly workspaceId: string; readonly day: Day };

export type RunMorningDeps = NoticeReturnsDeps &
  WakeCasesDeps & {
    findMorning(here: Here): Promise<MorningRecord | null>;
    /** Every client with an order on or before the day, with figures that know no later order. */
    loadClients(here: Here & { readonly asBefore: boolean }): Promise<readonly ClientThisMorning[]>;
    /** All or nothing; null when the day's morning has been saved meanwhile by another process. */
    saveMorning(given: Here & { readonly plan: MorningPlan }): Promise<MorningRecord | null>;
  };

export type MorningResult = {
  readonly ranBefore: boolean; // the day's morning was there already, and nothing was done
  readonly morning: MorningRecord;
};

/**
 * This morning's look at all clients. Safe to run twice and after a crash at any point: each step is one
 * transaction that knows what was done, and the morning itself is saved whole or not at all.
 */
export async function runMorning(deps: RunMorningDeps, here: Here): Promise<MorningResult> {
  const before = await deps.findMorning(here);
  if (before !== null) return { ranBefore: true, morning: before };
  await noticeReturns(deps, here);
  await wakeCases(deps, here);
  const clients = await deps.loadClients({ ...here, asBefore: false });
  const plan = planMorning(clients, here.day);
  const saved = await deps.saveMorning({ ...here, plan });
  if (saved !== null) return { ranBefore: false, morning: saved };
  const others = await deps.findMorning(here);
  if (others === null)
    throw new Error(`the morning of ${here.day} could neither be saved nor found`);
  return { ranBefore: true, morning: others };
}
