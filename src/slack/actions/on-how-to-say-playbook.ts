import type { AllMiddlewareArgs, BlockButtonAction, SlackActionMiddlewareArgs } from "@slack/bolt";
import type { CoachFromPlaybookOutcome } from "#src/flows/coach-from-playbook.ts";
import { caseIdOf } from "../case-id-of.ts";
import { openHere } from "../fill-modal.ts";
import { HOW_TO_SAY_TITLE, presentHowToSay } from "../presenters/playbook-advice.ts";

type ButtonArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockButtonAction>;

export type HowToSayDeps = {
  readonly coachFromPlaybook: (asked: {
    caseId: string;
    by: string;
  }) => Promise<CoachFromPlaybookOutcome>;
};

/** The button of a case's sheet: what to say at its step. */
export function onHowToSay({ coachFromPlaybook }: HowToSayDeps) {
  return async ({ ack, action, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    const asked = { caseId: caseIdOf(action.value), by: body.user.id };
    await openHere(client, { body, title: HOW_TO_SAY_TITLE }, async () =>
      presentHowToSay(await coachFromPlaybook(asked)),
    );
  };
}
