import type { CaseFile } from "#src/core/case/case-file.ts";
import { type CaseSheet, sheetOf } from "#src/core/case/case-sheet.ts";
import { maySeeCase } from "#src/core/case/may-see-case.ts";
import type { Day } from "#src/core/day.ts";
import type { Member } from "#src/core/member.ts";
import { maySeeEntry } from "#src/core/reason/reason-privacy.ts";

export type ShowCaseDeps = {
  findMember(slackUserId: string): Promise<Member>;
  /** Null: no such case. */
  loadCaseFile(asked: ShowCaseAsk): Promise<CaseFile | null>;
};

export type ShowCaseAsk = {
  readonly workspaceId: string;
  readonly caseId: string;
  readonly by: string; // Slack user id
  readonly today: Day;
};

/** A case as one person may see it; null when there is none, or when a manager keeps it from them. */
export async function showCase(deps: ShowCaseDeps, asked: ShowCaseAsk): Promise<CaseSheet | null> {
  const { id: memberId, role } = await deps.findMember(asked.by);
  const file = await deps.loadCaseFile(asked);
  if (file === null || !maySeeCase({ memberId, role }, file)) return null;
  const reader = { slackUserId: asked.by, role };
  const mayKnow = role === "manager" || memberId === file.ownerId;
  return sheetOf({
    ...file,
    reasons: file.reasons.filter((entry) => maySeeEntry(entry, reader)),
    promises: file.promises.filter(
      ({ isRestricted, owner }) => !isRestricted || mayKnow || owner.memberId === memberId,
    ),
  });
}
