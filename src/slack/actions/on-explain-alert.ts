import type { AllMiddlewareArgs, BlockButtonAction, SlackActionMiddlewareArgs } from "@slack/bolt";
import type { AlertProof } from "#src/core/alert/alert-proof.ts";
import type { Day } from "#src/core/day.ts";
import { caseIdOf } from "../case-id-of.ts";
import { openHere, sayInModal } from "../fill-modal.ts";
import { presentAlertProof, PROOF_TITLE } from "../presenters/alert-proof.ts";

type ButtonArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockButtonAction>;

export type ExplainAlertDeps = {
  /** Null when the card is not there any more. */
  readonly explainAlert: (asked: { caseId: string; by: string }) => Promise<AlertProof | null>;
  readonly today: () => Day;
};

/** The button "How do you know?" of a card; only who clicked sees the answer. */
export function onExplainAlert({ explainAlert, today }: ExplainAlertDeps) {
  return async ({ ack, action, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    const caseId = caseIdOf(action.value);
    await openHere(client, { body, title: PROOF_TITLE }, async () => {
      const proof = await explainAlert({ caseId, by: body.user.id });
      return proof === null
        ? sayInModal(
            PROOF_TITLE,
            "A manager handles this client, or the card is not there any more.",
          )
        : presentAlertProof(proof, today());
    });
  };
}
