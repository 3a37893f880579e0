import type { WebClient } from "@slack/web-api";
import type { Day } from "#src/core/day.ts";
import type { OpenDraftOutcome } from "#src/flows/open-draft.ts";
import { changeMessage } from "./change-message.ts";
import type { MessagePlace } from "./presenters/draft-edit-modal.ts";
import { type DraftStanding, presentDraft } from "./presenters/draft-message.ts";

export type OpenedDraft = Extract<OpenDraftOutcome, { ok: true }>;

/** Makes the message show the draft as it stands now; `note` is what the last click came to. */
export async function showDraft(
  client: WebClient,
  { draft, sent }: OpenedDraft,
  { place, today, note = null }: { place: MessagePlace; today: Day; note?: string | null },
): Promise<void> {
  const standing: DraftStanding = draft.isSent ? { is: "sent", mark: sent } : { is: "open", note };
  await changeMessage(client, place, presentDraft(draft, standing, today));
}
