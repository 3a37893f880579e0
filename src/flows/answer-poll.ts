import type { Day } from "#src/core/day.ts";
import type { Member } from "#src/core/member.ts";
import type { PollReason, PollRefusal } from "#src/core/reason/former-rep-poll.ts";
import { recordReason, type RecordReasonDeps } from "./record-reason.ts";

type By = {
  readonly workspaceId: string;
  readonly caseId: string;
  readonly by: string; // Slack user id
};

export type AnswerPollDeps = RecordReasonDeps & {
  findMember(slackUserId: string): Promise<Member>;
  /** Null: they were asked, and have not answered. */
  refusalToAnswer(by: By): Promise<PollRefusal | null>;
  settlePoll(settled: By & { readonly isNone: boolean }): Promise<void>;
};

/** A former rep's view of why a client left: a guess in the ledger, never more (FI-016, register C12). */
export async function answerPoll(
  deps: AnswerPollDeps,
  { today, reason, ...by }: By & { readonly today: Day; readonly reason: PollReason | "none" },
): Promise<{ readonly ok: true } | { readonly ok: false; readonly why: PollRefusal }> {
  const { id: memberId } = await deps.findMember(by.by);
  const why = await deps.refusalToAnswer(by);
  if (why !== null) return { ok: false, why };
  if (reason !== "none") {
    const saved = await recordReason(deps, {
      ...by,
      today,
      entry: { stated: null, real: reason, source: "rep-guess", confidence: "low", words: null },
      about: { memberId: reason === "B4b" ? memberId : null, role: null }, // they speak of themselves
      actId: `poll:${by.caseId}:${by.by}`,
    });
    if (!saved.ok) return { ok: false, why: "handled-by-manager" };
  }
  await deps.settlePoll({ ...by, isNone: reason === "none" });
  return { ok: true };
}
