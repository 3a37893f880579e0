import type { AllMiddlewareArgs, BlockButtonAction, SlackActionMiddlewareArgs } from "@slack/bolt";
import type { CaseOutcome } from "#src/core/case/case-outcome.ts";
import { caseIdOf } from "../case-id-of.ts";
import { replyPrivately } from "../reply-privately.ts";
import { sayRefusal } from "../presenters/say-refusal.ts";

type ButtonArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockButtonAction>;

export type TakeCaseDeps = {
  readonly takeCase: (click: { caseId: string; by: string }) => Promise<CaseOutcome>;
};

export function onTakeCase({ takeCase }: TakeCaseDeps) {
  return async ({ ack, action, body, client, respond }: ButtonArgs): Promise<void> => {
    await ack();
    const outcome = await takeCase({ caseId: caseIdOf(action.value), by: body.user.id });
    if (!outcome.ok) await replyPrivately({ client, body, respond }, sayRefusal(outcome));
  };
}
