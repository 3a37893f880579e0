import type { GlossAsk, Glossed } from "#src/coach/ask-gloss.ts";
import {
  fillGloss,
  glossDraft,
  type GlossLine,
  wordsToGloss,
} from "#src/coach/gloss/gloss-draft.ts";
import type { StoredDraft } from "#src/core/draft/draft-record.ts";
import { type DraftLanguage, isDraftLanguage } from "#src/core/draft/draft-terms.ts";

export type GlossDraftDeps = {
  findDraft(here: { workspaceId: string; draftId: string }): Promise<StoredDraft | null>;
  /** BCP 47; the language in which this person reads Slack. */
  findLocale(slackUserId: string): Promise<string>;
  /** Null: no model is configured, and what is not the playbook's stays without a meaning. */
  readonly askGloss: ((ask: GlossAsk) => Promise<Glossed | null>) | null;
};

export type GlossDraftOutcome =
  | {
      readonly ok: true;
      readonly lines: readonly GlossLine[];
      readonly from: DraftLanguage;
      readonly into: DraftLanguage;
      readonly model: string | null; // that said what the playbook could not
    }
  | { readonly ok: false; readonly why: "no-such-draft" | "not-yours" }
  | { readonly ok: false; readonly why: "own-language"; readonly language: DraftLanguage };

/** What a draft says, phrase by phrase, in the language of whoever reads it. */
export async function glossOwnDraft(
  deps: GlossDraftDeps,
  here: { readonly workspaceId: string; readonly draftId: string; readonly by: string },
): Promise<GlossDraftOutcome> {
  const draft = await deps.findDraft(here);
  if (draft === null) return { ok: false, why: "no-such-draft" };
  if (draft.askedBy !== here.by) return { ok: false, why: "not-yours" };
  const { language: from, basis, subject, text } = draft;
  const into = readerLanguage(await deps.findLocale(here.by));
  if (into === from) return { ok: false, why: "own-language", language: from };
  const lines = glossDraft({ sheet: basis.sheet, language: from, subject, text }, into);
  const words = wordsToGloss(lines);
  const said =
    deps.askGloss === null || words.length === 0
      ? null
      : await deps.askGloss({ words, from, into, askedBy: here.by });
  const filled = said === null ? lines : fillGloss(lines, said.meanings);
  return { ok: true, lines: filled, from, into, model: said?.model ?? null };
}

/** The language of a locale as `et-EE`, where it is one of ours; else English. */
function readerLanguage(locale: string): DraftLanguage {
  const language = locale.slice(0, 2).toLowerCase();
  return isDraftLanguage(language) ? language : "en";
}
