import type { AllMiddlewareArgs, BlockButtonAction, SlackActionMiddlewareArgs } from "@slack/bolt";
import type { LedgerView } from "#src/flows/read-ledger.ts";
import { caseIdOf } from "../case-id-of.ts";
import { showHere } from "../fill-modal.ts";
import { presentReasonModal } from "../presenters/reason-modal.ts";
import { replyPrivately } from "../reply-privately.ts";

type ButtonArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockButtonAction>;

export type OpenReasonDeps = {
  /** Null when the case is not there any more, or is not for who asks. */
  readonly readLedger: (asked: { caseId: string; by: string }) => Promise<LedgerView | null>;
};

const NO_LEDGER = "A manager handles this case, or it is not there any more.";

/** The button "Record reason" of a card. */
export function onOpenReason({ readLedger }: OpenReasonDeps) {
  return async ({ ack, action, body, client, respond }: ButtonArgs): Promise<void> => {
    await ack();
    const caseId = caseIdOf(action.value);
    const ledger = await readLedger({ caseId, by: body.user.id });
    if (ledger === null) return replyPrivately({ client, body, respond }, NO_LEDGER);
    await showHere(client, body, presentReasonModal({ caseId, ...ledger }));
  };
}
