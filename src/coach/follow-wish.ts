import type { NewDraft, StoredDraft } from "#src/core/draft/draft-record.ts";
import { competitorsIn, type FactSheet } from "#src/core/draft/fact-sheet.ts";
import type { ModelWriter } from "./write-with-model.ts";

type WishRequest = {
  readonly draft: StoredDraft;
  readonly wish: string; // in the person's own words: untrusted like everything that is typed
  readonly sheet: FactSheet; // as it is now
  readonly by: string; // Slack user id
};

/** The next version as somebody wishes it, worded by the model and checked; null: it could not be done. */
export async function followWish(
  writer: ModelWriter,
  { draft, wish, sheet, by }: WishRequest,
): Promise<NewDraft | null> {
  const { intent, channel, language, subject, text, basis } = draft;
  const author = basis.hasOwnWords ? "person" : "coach";
  const revised = await writer.revise({
    current: { subject, text },
    change: null,
    wish,
    askedBy: by,
    context: { sheet, intent, channel, language, author, competitors: competitorsIn(sheet) },
  });
  if (!revised.ok) return null;
  const { model: writtenBy, findings } = revised;
  return {
    ...draft,
    subject: revised.subject,
    text: revised.text,
    findings,
    writtenBy,
    basis: { ...basis, sheet },
  };
}
