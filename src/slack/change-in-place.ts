import type { WebClient } from "@slack/web-api";
import { changeMessage } from "./change-message.ts";
import type { FactsDesk } from "./facts-desk.ts";
import { noteTold } from "./inbox-scope.ts";
import type { MessagePlace } from "./presenters/draft-edit-modal.ts";
import { presentDraft } from "./presenters/draft-message.ts";
import { type OpenedDraft, showDraft } from "./show-draft.ts";
import { settlesWithin } from "./soon.ts";

const PATIENCE_MS = 500; // what takes longer says that it is going on
const WENT_WRONG =
  "Sorry, that went wrong on my side; the draft is as it was. Try again in a minute.";

/** `note`: what is said beneath the draft, mrkdwn. */
type Changed =
  | { readonly ok: true; readonly draft: OpenedDraft["draft"]; readonly note: string | null }
  | { readonly ok: false; readonly note: string };

type Change = {
  readonly place: MessagePlace; // of the message that shows the draft
  readonly found: OpenedDraft; // as it stands
  readonly working: string; // what is said while it takes long
  readonly change: () => Promise<Changed>;
};

/** Makes a draft's message show its next version, says meanwhile that it is being made, and what came of it. */
export async function changeInPlace(
  client: WebClient,
  { today }: Pick<FactsDesk, "today">,
  { place, found, working, change }: Change,
): Promise<void> {
  const show = (opened: OpenedDraft, note: string | null): Promise<void> =>
    showDraft(client, opened, { place, today: today(), note });
  try {
    const changing = change();
    if (!(await settlesWithin(changing, PATIENCE_MS))) {
      const standing = { is: "working", note: working } as const;
      await changeMessage(client, place, presentDraft(found.draft, standing, today()));
    }
    const changed = await changing;
    const opened = changed.ok ? ({ ok: true, draft: changed.draft, sent: null } as const) : found;
    await show(opened, changed.note);
  } catch (fault) {
    await show(found, WENT_WRONG);
    noteTold();
    throw fault;
  }
}
