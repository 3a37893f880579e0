import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewSubmitAction } from "@slack/bolt";
import type { OpenDraftOutcome } from "#src/flows/open-draft.ts";
import type { ReviseDraftOutcome } from "#src/flows/revise-draft.ts";
import type { DraftDesk } from "../draft-desk.ts";
import { type EditedDraft, problemField, readEditModal } from "../presenters/draft-edit-modal.ts";
import { sayDraftRefusal } from "../presenters/draft-refusal.ts";
import { showDraft } from "../show-draft.ts";

type SubmitArgs = AllMiddlewareArgs & SlackViewMiddlewareArgs<ViewSubmitAction>;

type EditDeps = Pick<DraftDesk, "openDraft" | "reviseDraft" | "today">;

const NOT_SAVED =
  "It could not be saved just now. Your text is still here: press Save again in a moment.";

/** The edited text: kept as the next version and shown with what the checks found, or sent back with what is wrong. */
export function onDraftEdited(deps: EditDeps) {
  return async ({ ack, body, view, client }: SubmitArgs): Promise<void> => {
    const refuse = (message: string): Promise<void> =>
      ack({ response_action: "errors", errors: { [problemField(view)]: message } });
    const edited = readEditModal(view);
    const saved = await save(deps, edited, body.user.id).catch(async (fault: unknown) => {
      await refuse(NOT_SAVED);
      throw fault;
    });
    if (!saved.ok) return saved.why === "unchanged" ? ack() : refuse(sayDraftRefusal(saved.why));
    await ack();
    const opened = { ok: true, draft: saved.draft, sent: null } as const;
    await showDraft(client, opened, { ...edited, today: deps.today() });
  };
}

type Saved = Exclude<OpenDraftOutcome, { ok: true }> | ReviseDraftOutcome;

/** Onto the newest version, so that a form delivered twice changes nothing the second time. */
async function save(
  { openDraft, reviseDraft }: EditDeps,
  { draftId, subject, text }: EditedDraft,
  by: string,
): Promise<Saved> {
  const found = await openDraft({ draftId, by });
  if (!found.ok) return found;
  return reviseDraft({ draftId: found.draft.id, by, change: { kind: "edit", subject, text } });
}
