import type { Day } from "#src/core/day.ts";
import type { Answer } from "#src/flows/answer-ask.ts";
import type { BeginWork } from "./asking-deps.ts";
import type { Message } from "./presenters/alert-card.ts";
import { APOLOGY, presentAnswer, sayPlainly } from "./presenters/present-answer.ts";

/** Where an answer is told, and to whom. */
export type Listener = {
  readonly by: string; // Slack user id
  readonly isDirect: boolean; // in the direct message with the coach
  readonly tell: (message: Message) => Promise<unknown>;
};

export type TellDeps = BeginWork & { readonly today: () => Day };

/** Tells an answer, or begins the work it stands for. Whatever goes wrong, the person hears of it. */
export async function tellAnswer(
  deps: TellDeps,
  { by, isDirect, tell }: Listener,
  find: () => Promise<Answer>,
): Promise<void> {
  try {
    const answer = await find();
    if (answer.say === "draft") {
      if (!isDirect) await tell(sayPlainly("I am writing it in our direct message."));
      const { intent, channel, language } = answer.wish;
      await deps.startDraft({ ...placeOf(answer.about), intent, channel, language, by });
    } else if (answer.say === "rehearse") {
      if (!isDirect) await tell(sayPlainly("Let us practise in our direct message."));
      const { objection } = answer.wish;
      await deps.startRehearsal({ ...placeOf(answer.about), objection, by });
    } else await tell(presentAnswer(answer, deps.today()));
  } catch (fault) {
    await Promise.allSettled([tell(APOLOGY)]); // the first fault is the one to hear of
    throw fault;
  }
}

function placeOf({ clientId, caseId }: { clientId: string; caseId: string | null }) {
  return { clientId, caseId };
}
