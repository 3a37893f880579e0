import type { Button, KnownBlock, ModalView } from "@slack/types";
import { z } from "zod";
import { factFormOf } from "#src/core/draft/fact-form.ts";
import type { FactsView } from "#src/flows/show-facts.ts";
import { ACTION, LIMIT, VIEW } from "../vocabulary.ts";
import { changedInputs, contactInputs, incidentInputs, otherInputs } from "./fact-inputs.ts";
import { context, escapeMrkdwn, plain, section } from "./mrkdwn.ts";
import { sayApproved, sayOrigin, sayPromised, sayRecordedFacts } from "./say-facts.ts";

export const FACTS_TITLE = "Facts for a draft";

const placeSchema = z.strictObject({
  clientId: z.uuid(),
  caseId: z.uuid().nullable(),
  /** The draft that is to be written anew, and the message that shows it. */
  draft: z.strictObject({ draftId: z.uuid(), channel: z.string(), ts: z.string() }).nullable(),
});
export type FactsPlace = z.infer<typeof placeSchema>;

/** Throws on a window that is not ours. */
export function readFactsPlace(carried: string): FactsPlace {
  return placeSchema.parse(JSON.parse(carried));
}

/** Everything a draft may say of a client, where it comes from, and fields for what somebody knows better. */
export function presentFacts(facts: FactsView, place: FactsPlace): ModalView {
  const form = factFormOf(facts);
  const origin = sayOrigin(facts.corrections, facts.today);
  const then =
    place.draft === null ? "the next draft rests on it" : "the draft is written anew at once";
  return {
    type: "modal",
    callback_id: VIEW.correctFacts,
    private_metadata: JSON.stringify(place),
    title: plain(FACTS_TITLE, LIMIT.modalTitle),
    submit: plain("Save", LIMIT.modalTitle),
    close: plain("Cancel", LIMIT.modalTitle),
    blocks: [
      section(
        `*${escapeMrkdwn(facts.clientName)}*\nA draft says nothing that is not here. Correct what is wrong: it is kept on the case, and ${then}.`,
      ),
      header("Read off the books"),
      section(sayRecordedFacts(facts)),
      ...presentOwed(facts),
      header("Whom it turns to"),
      ...contactInputs(form, origin),
      header("What happened"),
      ...incidentInputs(form, origin("incident")),
      ...changedInputs(form, origin("changed")),
      header("And also"),
      ...otherInputs(form, origin),
    ],
  };
}

function header(text: string): KnownBlock {
  return { type: "header", text: plain(text, LIMIT.headerText) };
}

/** Promises and concessions have windows of their own, in which they are decided. */
function presentOwed({ sheet, caseId, today }: FactsView): KnownBlock[] {
  const said = [sayPromised(sheet, today), sayApproved(sheet, today)].filter((one) => one !== "");
  const buttons: Button[] = [
    button(ACTION.listPromises, "Promises", "all"),
    ...(caseId === null
      ? []
      : [
          button(ACTION.openConcessions, "Concessions", caseId),
          button(ACTION.openReason, "Record reason", caseId),
        ]),
  ];
  return [
    section(
      said.length === 0 ? "Nothing is promised, and nothing approved to give." : said.join("\n"),
    ),
    { type: "actions", elements: buttons },
    context("Promises, concessions and reasons are changed in their own windows. Save here first."),
  ];
}

function button(action_id: string, text: string, value: string): Button {
  return { type: "button", action_id, text: plain(text), value };
}

/** Shown when it is kept and there is no draft to be written anew. */
export function presentFactsSaved(isChanged: boolean): ModalView {
  const text = isChanged
    ? "✅ Saved. The next draft rests on it."
    : "Nothing was different from before, so nothing is changed.";
  return {
    type: "modal",
    title: plain(FACTS_TITLE, LIMIT.modalTitle),
    close: plain("Close", LIMIT.modalTitle),
    blocks: [section(text)],
  };
}

/** Which of several clients is meant. */
export function presentFactsChoice(
  clients: readonly { readonly id: string; readonly name: string }[],
): ModalView {
  const buttons = clients.map(({ id, name }, place) => ({
    ...button(`${ACTION.openFacts}:${place}`, name, JSON.stringify(placeOf(id))),
  }));
  return {
    type: "modal",
    title: plain(FACTS_TITLE, LIMIT.modalTitle),
    close: plain("Close", LIMIT.modalTitle),
    blocks:
      buttons.length === 0
        ? [section("I know no client of that name. Try `/winback facts` with another spelling.")]
        : [section("Whom do you mean?"), { type: "actions", elements: buttons }],
  };
}

export function placeOf(clientId: string): FactsPlace {
  return { clientId, caseId: null, draft: null };
}
