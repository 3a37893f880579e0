import type { InputBlock, ModalView } from "@slack/types";
import { type FactForm, factFormOf } from "#src/core/draft/fact-form.ts";
import { isDraftLanguage } from "#src/core/draft/draft-terms.ts";
import type { FactsView } from "#src/flows/show-facts.ts";
import { LIMIT, VIEW } from "../vocabulary.ts";
import type { CarriedQuestion } from "./draft-question.ts";
import { changedInputs, contactInputs, incidentInputs } from "./fact-inputs.ts";
import { escapeMrkdwn, plain, section } from "./mrkdwn.ts";

export const QUESTION_TITLE = "One question";

/** Where the question stands, and what it is about; travels in the form. */
export type QuestionPlace = {
  readonly carried: string; // of the question's button
  readonly channel: string;
  readonly ts: string;
};

/** The form in which the one question is answered. */
export function presentQuestionForm(
  asked: CarriedQuestion,
  { facts, place }: { readonly facts: FactsView; readonly place: QuestionPlace },
): ModalView {
  return {
    type: "modal",
    callback_id: VIEW.tellFact,
    private_metadata: JSON.stringify(place),
    title: plain(QUESTION_TITLE, LIMIT.modalTitle),
    submit: plain("Write it", LIMIT.modalTitle),
    close: plain("Cancel", LIMIT.modalTitle),
    blocks: [
      section(`*${escapeMrkdwn(asked.clientName)}*`),
      ...inputsFor(asked, factFormOf(facts)),
    ],
  };
}

function inputsFor({ about, questionLanguage }: CarriedQuestion, form: FactForm): InputBlock[] {
  if (about === "incident") return incidentInputs(form, "Kept with the facts of the client.");
  if (about === "contact") return contactInputs(form, () => "Kept with the facts of the client.");
  const language =
    questionLanguage !== null && isDraftLanguage(questionLanguage)
      ? questionLanguage
      : form.language;
  return changedInputs({ changed: null, language }, "One thing, and only what is done already.");
}
