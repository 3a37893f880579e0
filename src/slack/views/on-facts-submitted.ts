import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewSubmitAction } from "@slack/bolt";
import type { WebClient } from "@slack/web-api";
import type { CorrectedFact } from "#src/core/draft/corrected-facts.ts";
import type { FactForm } from "#src/core/draft/fact-form.ts";
import { changeInPlace } from "../change-in-place.ts";
import type { FactsDesk } from "../facts-desk.ts";
import { sayInModal } from "../fill-modal.ts";
import { sayDraftRefusal } from "../presenters/draft-refusal.ts";
import {
  FACTS_TITLE,
  type FactsPlace,
  presentFactsSaved,
  readFactsPlace,
} from "../presenters/facts-window.ts";
import { errorsOf, readFacts } from "../read-facts.ts";
import { readInputs } from "../read-inputs.ts";

type SubmitArgs = AllMiddlewareArgs & SlackViewMiddlewareArgs<ViewSubmitAction>;

/** The submitted facts: kept, and the draft beneath which they were opened is written anew. */
export function onFactsSubmitted(desk: FactsDesk) {
  return async ({ ack, body, view, client }: SubmitArgs): Promise<void> => {
    const place = readFactsPlace(view.private_metadata);
    const by = body.user.id;
    const read = readFacts(readInputs(view));
    if (!read.ok) return ack({ response_action: "errors", errors: read.errors });
    const { clientId, caseId, draft } = place;
    const outcome = await desk.correctFacts({ clientId, caseId, by, given: read.given });
    if (!outcome.ok && outcome.why === "faults")
      return ack({ response_action: "errors", errors: errorsOf(outcome.faults) });
    if (!outcome.ok) {
      const refused = sayInModal(FACTS_TITLE, sayDraftRefusal(outcome.why));
      return ack({ response_action: "update", view: refused });
    }
    const { changed } = outcome;
    if (draft === null || changed.length === 0)
      return ack({ response_action: "update", view: presentFactsSaved(changed.length > 0) });
    await ack();
    await writeAnew({ client, desk }, { draft, by }, { changed, given: read.given });
  };
}

type Saved = { readonly changed: readonly CorrectedFact[]; readonly given: Partial<FactForm> };
type Shown = { readonly draft: NonNullable<FactsPlace["draft"]>; readonly by: string };

async function writeAnew(
  { client, desk }: { readonly client: WebClient; readonly desk: FactsDesk },
  { draft: { draftId, ...place }, by }: Shown,
  { changed, given }: Saved,
): Promise<void> {
  const found = await desk.openDraft({ draftId, by });
  if (!found.ok || found.draft.isSent) return; // it went out meanwhile, and stays as it was
  const { language } = given;
  const wish =
    changed.includes("language") && language !== undefined && !found.draft.hasOwnWords
      ? { language }
      : {};
  await changeInPlace(client, desk, {
    place,
    found,
    working: "Writing it anew from the corrected facts …",
    change: async () => {
      const written = await desk.rewriteDraft({ draftId: found.draft.id, by, wish });
      if (!written.ok) return { ok: false, note: sayDraftRefusal(written.why) };
      const note = found.draft.hasOwnWords ? OWN_WORDS : ANEW;
      return { ok: true, draft: written.draft, note };
    },
  });
}

const ANEW = "The facts are saved, and this is written anew from them.";
const OWN_WORDS =
  "The facts are saved. These are your own words, so I changed nothing and checked them against the facts again.";
