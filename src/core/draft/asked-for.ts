import type { StoredDraft } from "./draft-record.ts";
import type { DraftRequest, Notice } from "./plan-draft.ts";

/** What was asked for when a draft was written, where the facts made it something else: they may be others now. */
export function askedFor({ intent, channel, language, basis }: StoredDraft): DraftRequest {
  return basis.notices.reduce<DraftRequest>(
    (request, notice) => ({ ...request, ...insteadOf(notice) }),
    { intent, channel, language },
  );
}

const INSTEAD_OF: Partial<Record<Notice["kind"], Partial<DraftRequest>>> = {
  "already-apologised": { intent: "apology" },
  "nothing-to-apologise-for": { intent: "apology" },
  "nothing-changed": { intent: "what-changed" },
  "nothing-approved": { intent: "offer" },
  "no-mail-consent": { channel: "e-mail" },
};

function insteadOf(notice: Notice): Partial<DraftRequest> {
  return notice.kind === "language-not-yet"
    ? { language: notice.asked }
    : (INSTEAD_OF[notice.kind] ?? {});
}
