import type { AlertGround, AlertProof } from "#src/core/alert/alert-proof.ts";
import type { Day } from "#src/core/day.ts";
import { judgeRules, type RuleHistory } from "#src/core/lapse/rule-history.ts";
import type { Member } from "#src/core/member.ts";
import type { ReadSettings } from "#src/core/workspace-settings.ts";

type Here = { readonly workspaceId: string; readonly day: Day };

export type ExplainAlertDeps = {
  /** Fails for somebody who is no member of the company's Slack. */
  findMember(slackUserId: string): Promise<Member>;
  /** May this person know of the case? */
  isCaseSeen(asked: { workspaceId: string; caseId: string; slackUserId: string }): Promise<boolean>;
  /** Null when the company has no such case. */
  loadAlertGround(asked: Here & { readonly caseId: string }): Promise<AlertGround | null>;
  loadSettings(workspaceId: string): Promise<ReadSettings>;
  loadRuleHistory(here: Here): Promise<RuleHistory>;
};

export type ExplainAlertAsk = Here & {
  readonly caseId: string;
  readonly by: string; // Slack user id
};

/**
 * What a card rests on, for any member of its company: the evidence as it was kept, the books it came from, and how
 * often the rule was right. Null when the company has no such case, or it is not for who asks.
 */
export async function explainAlert(
  deps: ExplainAlertDeps,
  { by, caseId, ...here }: ExplainAlertAsk,
): Promise<AlertProof | null> {
  await deps.findMember(by);
  const { workspaceId } = here;
  if (!(await deps.isCaseSeen({ workspaceId, caseId, slackUserId: by }))) return null;
  const ground = await deps.loadAlertGround({ ...here, caseId });
  if (ground === null) return null;
  const { settings } = await deps.loadSettings(here.workspaceId);
  const { records } = judgeRules(await deps.loadRuleHistory(here), here.day);
  const countsMargin = settings.alerts.marginShare !== null;
  return { ...ground, records, rules: settings.rules, countsMargin };
}
