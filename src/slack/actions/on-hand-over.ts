import type { AllMiddlewareArgs, BlockButtonAction, SlackActionMiddlewareArgs } from "@slack/bolt";
import type { HandOverOffer } from "#src/core/case/hand-over.ts";
import { caseIdOf } from "../case-id-of.ts";
import { openHere, sayInModal } from "../fill-modal.ts";
import { HAND_OVER_TITLE, presentHandOver } from "../presenters/hand-over-form.ts";

type ButtonArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockButtonAction>;

export type OpenHandOverDeps = {
  /** Null: no such case, or not for who asks. */
  readonly offerHandOver: (asked: { caseId: string; by: string }) => Promise<HandOverOffer | null>;
};

/** The button "Hand it over" of a case. */
export function onHandOver({ offerHandOver }: OpenHandOverDeps) {
  return async ({ ack, action, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    const caseId = caseIdOf(action.value);
    await openHere(client, { body, title: HAND_OVER_TITLE }, async () => {
      const offer = await offerHandOver({ caseId, by: body.user.id });
      return offer === null
        ? sayInModal(HAND_OVER_TITLE, "A manager handles this case, or it is not there any more.")
        : presentHandOver(offer);
    });
  };
}
