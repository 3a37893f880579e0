import type { CaseOutcome, ChangeCase } from "#src/core/case/case-outcome.ts";
import type { CaseClick } from "./case-click.ts";

export type TakeCaseDeps = {
  readonly changeCase: ChangeCase;
  /** Null: the Slack user is no member of the company. */
  findMemberId(workspaceId: string, slackUserId: string): Promise<string | null>;
};

/** Who clicked works on the case from now on; refused when another member does. */
export async function takeCase(deps: TakeCaseDeps, click: CaseClick): Promise<CaseOutcome> {
  const memberId = await deps.findMemberId(click.workspaceId, click.by);
  if (memberId === null) return { ok: false, why: "not-a-member", ownerName: null };
  return deps.changeCase({ ...click, action: { type: "take", memberId } });
}
