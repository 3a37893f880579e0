import type { Day } from "#src/core/day.ts";
import type { SentOutcome } from "#src/core/draft/sent.ts";

export type MarkDraftSentRequest = {
  readonly workspaceId: string;
  readonly draftId: string;
  readonly by: string; // Slack user id
  readonly today: Day;
};

export type MarkDraftSentDeps = {
  /** Keeps the mark, the touch, the case's event and its step together; safe to ask for twice. */
  saveSent(request: MarkDraftSentRequest): Promise<SentOutcome>;
};

/** A person says that the draft went out. Asked again, it changes nothing and says so. */
export async function markDraftSent(
  deps: MarkDraftSentDeps,
  request: MarkDraftSentRequest,
): Promise<SentOutcome> {
  return deps.saveSent(request);
}
