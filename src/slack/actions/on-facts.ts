import type { AllMiddlewareArgs, BlockButtonAction, SlackActionMiddlewareArgs } from "@slack/bolt";
import type { ModalView } from "@slack/types";
import { z } from "zod";
import type { FactsDesk } from "../facts-desk.ts";
import { openHere, sayInModal } from "../fill-modal.ts";
import { sayDraftRefusal } from "../presenters/draft-refusal.ts";
import {
  FACTS_TITLE,
  type FactsPlace,
  placeOf,
  presentFacts,
  presentFactsChoice,
  readFactsPlace,
} from "../presenters/facts-window.ts";
import { readDraftClick } from "../read-draft-click.ts";

type ButtonArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockButtonAction>;

type FactsDeps = Pick<FactsDesk, "openDraft" | "showFacts" | "findClients">;

/** The facts as a modal; only who asked sees it. */
async function drawFacts(
  { showFacts }: Pick<FactsDesk, "showFacts">,
  place: FactsPlace,
  by: string,
): Promise<ModalView> {
  const { clientId, caseId } = place;
  const shown = await showFacts({ clientId, caseId, by });
  return shown.ok
    ? presentFacts(shown.facts, place)
    : sayInModal(FACTS_TITLE, sayDraftRefusal(shown.why));
}

/** For the command: of the client who is named, or which one is meant. */
export async function drawFactsOf(
  deps: Pick<FactsDesk, "showFacts" | "findClients">,
  { typed, by }: { readonly typed: string; readonly by: string },
): Promise<ModalView> {
  const clients = await deps.findClients(typed);
  const [only] = clients;
  return only !== undefined && clients.length === 1
    ? drawFacts(deps, placeOf(only.id), by)
    : presentFactsChoice(clients);
}

/** "Facts": beneath a draft, or of a client chosen in the window. */
export function onFacts(deps: FactsDeps) {
  return async ({ ack, action, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    const by = body.user.id;
    await openHere(client, { body, title: FACTS_TITLE }, async () => {
      if (!z.uuid().safeParse(action.value).success)
        return drawFacts(deps, readFactsPlace(action.value ?? ""), by);
      const click = readDraftClick(action, body);
      const found = await deps.openDraft(click);
      if (!found.ok) return sayInModal(FACTS_TITLE, sayDraftRefusal(found.why));
      const { id: draftId, clientId, caseId } = found.draft;
      const draft = found.draft.isSent ? null : { draftId, ...click.place };
      return drawFacts(deps, { clientId, caseId, draft }, by);
    });
  };
}
