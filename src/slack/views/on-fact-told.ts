import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewSubmitAction } from "@slack/bolt";
import { z } from "zod";
import { continueDraft } from "../continue-draft.ts";
import type { FactsDesk } from "../facts-desk.ts";
import { sayInModal } from "../fill-modal.ts";
import { type CarriedQuestion, readCarriedQuestion } from "../presenters/draft-question.ts";
import { sayDraftRefusal } from "../presenters/draft-refusal.ts";
import { FACT_FIELD } from "../presenters/fact-inputs.ts";
import { QUESTION_TITLE } from "../presenters/question-form.ts";
import { errorsOf, readChanged, readContact, type ReadFacts, readIncident } from "../read-facts.ts";
import { type FilledIn, readInputs } from "../read-inputs.ts";

type SubmitArgs = AllMiddlewareArgs & SlackViewMiddlewareArgs<ViewSubmitAction>;

const placeSchema = z.strictObject({ carried: z.string(), channel: z.string(), ts: z.string() });

/** The answer to the one question: kept with the facts, and the draft takes the question's place. */
export function onFactTold(desk: FactsDesk) {
  return async ({ ack, body, view, client }: SubmitArgs): Promise<void> => {
    const { carried, ...place } = placeSchema.parse(JSON.parse(view.private_metadata));
    const asked = readCarriedQuestion(carried);
    const by = body.user.id;
    const read = readAnswer(asked, readInputs(view));
    if (!read.ok) return ack({ response_action: "errors", errors: read.errors });
    const { clientId, caseId } = asked;
    const outcome = await desk.correctFacts({ clientId, caseId, by, given: read.given });
    if (!outcome.ok && outcome.why === "faults")
      return ack({ response_action: "errors", errors: errorsOf(outcome.faults) });
    if (!outcome.ok) {
      const refused = sayInModal(QUESTION_TITLE, sayDraftRefusal(outcome.why));
      return ack({ response_action: "update", view: refused });
    }
    await ack();
    await continueDraft({ client, desk }, { asked, place, by });
  };
}

const EMPTY = "Say it here, or press Cancel and then the other button.";

function readAnswer({ about }: CarriedQuestion, filled: FilledIn): ReadFacts {
  if (about === "contact") return { ok: true, given: readContact(filled) };
  if (about === "incident") {
    const read = readIncident(filled);
    const isNothing = read.ok && read.given.incident === null;
    return isNothing ? { ok: false, errors: { [FACT_FIELD.about]: EMPTY } } : read;
  }
  const given = readChanged(filled);
  return given.changed === null
    ? { ok: false, errors: { [FACT_FIELD.changedText]: EMPTY } }
    : { ok: true, given };
}
