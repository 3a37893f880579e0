import type { Member } from "#src/core/member.ts";
import { type ModelCallGroup, type ModelUseReport, reportModelUse } from "#src/core/model-use.ts";

const MODEL_USE_DAYS = 30;

export type ShowModelUseDeps = {
  findMember(slackUserId: string): Promise<Member>;
  loadModelCalls(asked: {
    readonly workspaceId: string;
    readonly from: Date;
  }): Promise<readonly ModelCallGroup[]>;
  now(): Date; // the real one: calls are kept with it
};

export type ModelUseView =
  | { readonly ok: true; readonly report: ModelUseReport; readonly days: number }
  | { readonly ok: false; readonly why: "managers-only" };

const DAY_MS = 86_400_000;

/** What the model was asked in the last month and what it cost: money is nothing that a rep is bothered with. */
export async function showModelUse(
  deps: ShowModelUseDeps,
  { workspaceId, by }: { readonly workspaceId: string; readonly by: string }, // by: Slack user id
): Promise<ModelUseView> {
  const { role } = await deps.findMember(by);
  if (role === "rep") return { ok: false, why: "managers-only" };
  const from = new Date(deps.now().getTime() - MODEL_USE_DAYS * DAY_MS);
  const calls = await deps.loadModelCalls({ workspaceId, from });
  return { ok: true, report: reportModelUse(calls), days: MODEL_USE_DAYS };
}
