import { rewordDraft } from "#src/coach/reword-draft.ts";
import type { ModelWriter } from "#src/coach/write-with-model.ts";
import type { Day } from "#src/core/day.ts";
import { checkDraft } from "#src/core/draft/checks/check-draft.ts";
import { normaliseText } from "#src/core/draft/checks/normalise-text.ts";
import {
  BY_PERSON,
  type DraftSource,
  type DraftView,
  type NewDraft,
  type StoredDraft,
  viewDraft,
} from "#src/core/draft/draft-record.ts";
import { competitorsIn } from "#src/core/draft/fact-sheet.ts";
import type { DraftAsk } from "./write-draft.ts";

export type DraftChange =
  | { readonly kind: "shorter" | "warmer" }
  | { readonly kind: "edit"; readonly subject: string | null; readonly text: string };

export type ReviseDraftRequest = {
  readonly workspaceId: string;
  readonly draftId: string;
  readonly by: string; // Slack user id
  readonly today: Day;
  readonly change: DraftChange;
};

export type ReviseDraftDeps = {
  readonly writer: ModelWriter | null; // null: no model is configured
  findDraft(here: { workspaceId: string; draftId: string }): Promise<StoredDraft | null>;
  loadDraftSource(ask: DraftAsk): Promise<DraftSource | null>;
  saveDraft(draft: NewDraft): Promise<StoredDraft>;
};

type ReviseRefusal =
  | "no-such-draft"
  | Exclude<DraftSource["mayContact"], "yes">
  | "already-sent"
  | "already-shortest"
  | "already-warmest"
  | "own-words" // the person's own text is not written over, and no model could reword it
  | "empty"
  | "too-long"
  | "unchanged";

export type ReviseDraftOutcome =
  | { readonly ok: true; readonly draft: DraftView }
  | { readonly ok: false; readonly why: ReviseRefusal };

const LONGEST_DRAFT = 6000; // characters

/** Makes the next version of a draft; every version is kept. A person's edit is kept as it is, with what was found. */
export async function reviseDraft(
  deps: ReviseDraftDeps,
  request: ReviseDraftRequest,
): Promise<ReviseDraftOutcome> {
  const draft = await deps.findDraft(request);
  if (draft === null) return { ok: false, why: "no-such-draft" };
  if (draft.isSent) return { ok: false, why: "already-sent" };
  const { clientId, caseId } = draft;
  const source = await deps.loadDraftSource({ ...request, clientId, caseId, askedBy: request.by });
  if (source === null) return { ok: false, why: "no-such-draft" };
  if (source.mayContact !== "yes") return { ok: false, why: source.mayContact };

  const changed =
    request.change.kind === "edit"
      ? editDraft(draft, request.change, source)
      : await rewordDraft(deps.writer, {
          draft,
          change: request.change.kind,
          sheet: source.sheet,
          by: request.by,
        });
  if (!changed.ok) return changed;
  const saved = await deps.saveDraft({
    ...changed.next,
    askedBy: request.by,
    basis: { ...changed.next.basis, firstId: draft.basis.firstId ?? draft.id },
  });
  return { ok: true, draft: viewDraft(saved) };
}

type Edited =
  | { readonly ok: true; readonly next: NewDraft }
  | { readonly ok: false; readonly why: "empty" | "too-long" | "unchanged" };

function editDraft(
  draft: StoredDraft,
  edit: { readonly subject: string | null; readonly text: string },
  { sheet }: DraftSource,
): Edited {
  const text = normaliseText(edit.text);
  const subject = normaliseText(edit.subject ?? "") || draft.subject;
  if (text === "") return { ok: false, why: "empty" };
  if (text.length > LONGEST_DRAFT) return { ok: false, why: "too-long" };
  if (text === draft.text && subject === draft.subject) return { ok: false, why: "unchanged" };
  const findings = checkDraft(
    { subject, text },
    { ...draft, sheet, author: "person", competitors: competitorsIn(sheet) },
  );
  return {
    ok: true,
    next: {
      ...draft,
      subject,
      text,
      findings,
      writtenBy: BY_PERSON,
      basis: { ...draft.basis, sheet, notices: [], hasOwnWords: true },
    },
  };
}
