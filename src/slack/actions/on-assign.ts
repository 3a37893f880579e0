import type { AllMiddlewareArgs, BlockButtonAction, SlackActionMiddlewareArgs } from "@slack/bolt";
import type { ModalView } from "@slack/types";
import { z } from "zod";
import { fillModal, openHere, sayInModal } from "../fill-modal.ts";
import type { PracticeDesk } from "../practice-desk.ts";
import { ASSIGN_REFUSAL, ASSIGN_TITLE, presentAssignments } from "../presenters/assignment-form.ts";

type ButtonArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockButtonAction>;

/** The managers' window. `news`: what has just been done; mrkdwn. */
export async function drawAssignments(
  { listAssignments, today }: Pick<PracticeDesk, "listAssignments" | "today">,
  { by, news }: { readonly by: string; readonly news: string | null },
): Promise<ModalView> {
  const found = await listAssignments({ by });
  return found === null
    ? sayInModal(ASSIGN_TITLE, ASSIGN_REFUSAL)
    : presentAssignments(found, { today: today(), news });
}

/** "Assign another". */
export function onOpenAssignments(desk: PracticeDesk) {
  return async ({ ack, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    const draw = () => drawAssignments(desk, { by: body.user.id, news: null });
    await openHere(client, { body, title: ASSIGN_TITLE }, draw);
  };
}

const Id = z.uuid();

/** "Withdraw": whoever it was asked of sees in their message that there is nothing to do. */
export function onWithdrawAssignment(desk: PracticeDesk) {
  return async ({ ack, action, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    const { view } = body;
    const by = body.user.id;
    const isWithdrawn = await desk.withdrawPractice({ assignmentId: Id.parse(action.value), by });
    if (view === undefined) return;
    const news = isWithdrawn ? "Withdrawn; they see it in their message." : null;
    await fillModal(client, { viewId: view.id, title: ASSIGN_TITLE }, () =>
      drawAssignments(desk, { by, news }),
    );
  };
}
