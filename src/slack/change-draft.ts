import type { WebClient } from "@slack/web-api";
import type { DraftChangeRequest } from "./asking-deps.ts";
import { changeInPlace } from "./change-in-place.ts";
import type { FactsDesk } from "./facts-desk.ts";
import { presentDraft } from "./presenters/draft-message.ts";
import { sayDraftRefusal } from "./presenters/draft-refusal.ts";
import { sayPlainly } from "./presenters/present-answer.ts";
import { sayChange } from "./presenters/say-change.ts";

/** A wish about the open draft in the person's own words: its message becomes the next version, and what was done is told. */
export function makeChangeDraft({
  client,
  desk,
}: {
  readonly client: WebClient;
  readonly desk: FactsDesk;
}): (request: DraftChangeRequest) => Promise<void> {
  return async ({ draftId, asked, by, tell }) => {
    const found = await desk.openDraft({ draftId, by });
    if (!found.ok) return void (await tell(sayPlainly(sayDraftRefusal(found.why))));
    const { id, firstId } = found.draft;
    const change = () => desk.changeDraft({ draftId: id, by, asked });
    const said: string[] = [];
    const place = await desk.places.find(firstId);
    if (place === null) {
      const changed = await change();
      said.push(sayChange(changed, asked.notUnderstood));
      if (changed.ok) {
        const standing = { is: "open", note: null } as const;
        const shown = presentDraft(changed.draft, standing, desk.today());
        const { channel, ts } = await client.chat.postMessage({ channel: by, ...shown });
        if (channel !== undefined && ts !== undefined)
          await desk.places.note(firstId, { channel, ts });
      }
    } else
      await changeInPlace(client, desk, {
        place,
        found,
        working: "Changing it as you asked …",
        change: async () => {
          const changed = await change();
          const note = sayChange(changed, asked.notUnderstood);
          said.push(note);
          return changed.ok ? { ok: true, draft: changed.draft, note } : { ok: false, note };
        },
      });
    await tell(sayPlainly(`✏️ ${said.join(" ")}`));
  };
}
