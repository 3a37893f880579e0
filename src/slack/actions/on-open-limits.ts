import type { AllMiddlewareArgs, BlockButtonAction, SlackActionMiddlewareArgs } from "@slack/bolt";
import type { ModalView } from "@slack/types";
import type { MethodPolicy } from "#src/core/method-policy.ts";
import { openHere, sayInModal } from "../fill-modal.ts";
import { LIMITS_TITLE, presentLimitsForm } from "../presenters/limits-form.ts";

type ButtonArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockButtonAction>;

export type OpenLimitsDeps = {
  /** Null for who is no manager or admin. */
  readonly showLimits: (asked: { by: string }) => Promise<MethodPolicy["concessions"] | null>;
  readonly currency: string;
};

export const LIMITS_REFUSAL = "Only managers and admins can change what may be given.";

/** The button in a manager's window of concessions. */
export function onOpenLimits({ showLimits, currency }: OpenLimitsDeps) {
  return async ({ ack, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    const title = LIMITS_TITLE;
    const find = async (): Promise<ModalView> => {
      const limits = await showLimits({ by: body.user.id });
      return limits === null
        ? sayInModal(title, LIMITS_REFUSAL)
        : presentLimitsForm(limits, currency);
    };
    await openHere(client, { body, title }, find);
  };
}
