import type { CaseOutcome, ChangeCase } from "#src/core/case/case-outcome.ts";
import type { Day } from "#src/core/day.ts";
import type { Member } from "#src/core/member.ts";
import type { CaseTracks } from "#src/core/reason/case-tracks.ts";
import type { ReviewSign } from "#src/core/reason/tracks.ts";

type Asked = {
  readonly workspaceId: string;
  readonly caseId: string;
  readonly by: string; // Slack user id
  readonly today: Day;
};

export type ReviewEmployeeDeps = {
  readonly changeCase: ChangeCase;
  findMember(slackUserId: string): Promise<Member>;
  /** Null: no such case, or not for who asks. */
  loadCaseTracks(asked: Asked): Promise<CaseTracks | null>;
};

export type EmployeeReviewGiven = Asked & {
  readonly signs: readonly ReviewSign[];
  readonly details: string; // what happened, in words
};

/** What a manager found out about a colleague stays in the case, for managers; nothing follows from it by itself (RU-30). */
export async function reviewEmployee(
  deps: ReviewEmployeeDeps,
  { signs, details, ...asked }: EmployeeReviewGiven,
): Promise<CaseOutcome> {
  await deps.findMember(asked.by);
  const tracks = await deps.loadCaseTracks(asked);
  if (tracks?.employee === null || tracks === null)
    return { ok: false, why: "handled-by-manager", ownerName: null };
  const detail = { signs: signs.join(","), details: details.trim() };
  return deps.changeCase({ ...asked, action: { type: "note", what: "employee-reviewed", detail } });
}
