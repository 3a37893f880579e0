import type {
  AllMiddlewareArgs,
  BlockAction,
  BlockButtonAction,
  SlackActionMiddlewareArgs,
} from "@slack/bolt";
import { isDraftLanguage } from "#src/core/draft/draft-terms.ts";
import { continueDraft } from "../continue-draft.ts";
import type { FactsDesk } from "../facts-desk.ts";
import { openAndFill, sayInModal } from "../fill-modal.ts";
import type { MessagePlace } from "../presenters/draft-edit-modal.ts";
import { readCarriedQuestion } from "../presenters/draft-question.ts";
import { sayDraftRefusal } from "../presenters/draft-refusal.ts";
import { presentQuestionForm, QUESTION_TITLE } from "../presenters/question-form.ts";

type ButtonArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockButtonAction>;

/** "Write without it": the draft takes the question's place, and nothing more is asked. */
export function onWriteWithout(desk: FactsDesk) {
  return async ({ ack, action, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    const asked = readCarriedQuestion(action.value);
    await continueDraft({ client, desk }, { asked, place: placeOf(body), by: body.user.id });
  };
}

/** The client's language: kept with the facts, and written in. */
export function onAnswerInLanguage(desk: FactsDesk) {
  return async ({ ack, action, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    const asked = readCarriedQuestion(action.value);
    const by = body.user.id;
    const { clientId, caseId, language } = asked;
    if (language !== null && isDraftLanguage(language))
      await desk.correctFacts({ clientId, caseId, by, given: { language } });
    await continueDraft({ client, desk }, { asked, place: placeOf(body), by });
  };
}

/** "Tell me": the form in which the question is answered. */
export function onTellFact({ showFacts }: Pick<FactsDesk, "showFacts">) {
  return async ({ ack, action, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    const asked = readCarriedQuestion(action.value);
    const place = { carried: action.value ?? "", ...placeOf(body) };
    const opening = { triggerId: body.trigger_id, title: QUESTION_TITLE };
    await openAndFill(client, opening, async () => {
      const shown = await showFacts({ ...asked, by: body.user.id });
      return shown.ok
        ? presentQuestionForm(asked, { facts: shown.facts, place })
        : sayInModal(QUESTION_TITLE, sayDraftRefusal(shown.why));
    });
  };
}

function placeOf({ channel, message }: BlockAction): MessagePlace {
  if (channel === undefined || message === undefined)
    throw new Error("a question was answered outside of its message");
  return { channel: channel.id, ts: message.ts };
}
