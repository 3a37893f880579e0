import type { App } from "@slack/bolt";
import { onEditDraft } from "../actions/on-edit-draft.ts";
import { onMarkDraftSent } from "../actions/on-mark-draft-sent.ts";
import { onRewordDraft } from "../actions/on-reword-draft.ts";
import { onOpenDraft } from "../actions/open-draft.ts";
import type { DraftDesk } from "../draft-desk.ts";
import { makeInOrder } from "../in-order.ts";
import { ACTION, VIEW } from "../vocabulary.ts";
import { onDraftAsked } from "../views/on-draft-asked.ts";
import { onDraftEdited } from "../views/on-draft-edited.ts";

/** Asking for a draft by a card's button, and everything that can be done with a draft. */
export function listenForDrafts(app: App, desk: DraftDesk): void {
  const ordered = { ...desk, inOrder: makeInOrder() };
  app.action(ACTION.openDraft, onOpenDraft(desk));
  app.action(ACTION.editDraft, onEditDraft(desk));
  app.action(ACTION.shortenDraft, onRewordDraft(ordered, "shorter"));
  app.action(ACTION.warmDraft, onRewordDraft(ordered, "warmer"));
  app.action(ACTION.markDraftSent, onMarkDraftSent(ordered));
  app.view(VIEW.askDraft, onDraftAsked(desk));
  app.view(VIEW.editDraft, onDraftEdited(desk));
}
