import type { WebClient } from "@slack/web-api";
import { changeMessage } from "./change-message.ts";
import type { FactsDesk } from "./facts-desk.ts";
import type { MessagePlace } from "./presenters/draft-edit-modal.ts";
import type { CarriedQuestion } from "./presenters/draft-question.ts";
import { sayStillToCome } from "./presenters/placeholder.ts";
import { sayPlainly } from "./presenters/present-answer.ts";
import { finishDraft } from "./start-draft.ts";

const GOING_ON = sayPlainly(sayStillToCome("Thank you. Writing … this can take half a minute."));

type Answered = {
  readonly asked: CarriedQuestion;
  readonly place: MessagePlace; // of the question
  readonly by: string; // Slack user id
};

/** After the one question: the draft is written with what is known now, in the question's place. Once for each question. */
export async function continueDraft(
  { client, desk }: { readonly client: WebClient; readonly desk: FactsDesk },
  { asked, place, by }: Answered,
): Promise<void> {
  if (!(await desk.claim(`question:${place.channel}:${place.ts}`))) return;
  await changeMessage(client, place, GOING_ON);
  const { clientId, caseId, intent, channel, language } = asked;
  await finishDraft({ client, desk }, { clientId, caseId, intent, channel, language, by }, place);
}
