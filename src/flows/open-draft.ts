import { type DraftView, type StoredDraft, viewDraft } from "#src/core/draft/draft-record.ts";
import type { SentMark } from "#src/core/draft/sent.ts";

export type OpenDraftRequest = {
  readonly workspaceId: string;
  readonly draftId: string;
  readonly by: string; // Slack user id
};

export type OpenDraftDeps = {
  /** Of all versions of this draft: the one that went out, else the newest. */
  findShownVersion(here: { workspaceId: string; draftId: string }): Promise<StoredDraft | null>;
  findSentMark(here: { draftId: string }): Promise<SentMark | null>;
};

export type OpenDraftOutcome =
  | {
      readonly ok: true;
      readonly draft: DraftView; // may be another version than the one that was asked for
      readonly sent: SentMark | null;
    }
  | { readonly ok: false; readonly why: "no-such-draft" | "not-yours" };

/** A draft as it stands now, for the one who asked for it and nobody else. */
export async function openDraft(
  deps: OpenDraftDeps,
  request: OpenDraftRequest,
): Promise<OpenDraftOutcome> {
  const draft = await deps.findShownVersion(request);
  if (draft === null) return { ok: false, why: "no-such-draft" };
  if (draft.askedBy !== request.by) return { ok: false, why: "not-yours" };
  const sent = draft.isSent ? await deps.findSentMark({ draftId: draft.id }) : null;
  return { ok: true, draft: viewDraft(draft), sent };
}
