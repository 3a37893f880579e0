import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewSubmitAction } from "@slack/bolt";
import { z } from "zod";
import type { HandOverOutcome } from "#src/core/case/hand-over.ts";
import { caseIdOf } from "../case-id-of.ts";
import {
  HAND_OVER_INPUT,
  MOVES_ACCOUNT,
  presentHandedOver,
  sayHandOverRefusal,
} from "../presenters/hand-over-form.ts";

type SubmitArgs = AllMiddlewareArgs & SlackViewMiddlewareArgs<ViewSubmitAction>;

export type HandOverSubmitDeps = {
  readonly handOverCase: (given: {
    caseId: string;
    by: string;
    toId: string | null;
    why: string;
    movesAccount: boolean;
  }) => Promise<HandOverOutcome>;
};

const option = z.object({ value: z.string() });

const Form = z.object({
  [HAND_OVER_INPUT.to]: z
    .object({ value: z.object({ selected_option: option.nullish() }) })
    .optional()
    .transform((block) => block?.value.selected_option?.value ?? null),
  [HAND_OVER_INPUT.why]: z
    .object({ value: z.object({ value: z.string().nullish() }) })
    .optional()
    .transform((block) => block?.value.value ?? ""),
  [HAND_OVER_INPUT.account]: z
    .object({ value: z.object({ selected_options: z.array(option).nullish() }) })
    .optional()
    .transform((block) =>
      (block?.value.selected_options ?? []).some(({ value }) => value === MOVES_ACCOUNT),
    ),
});

/** The submitted form: done, or sent back with what is wrong beneath the input. */
export function onHandedOver({ handOverCase }: HandOverSubmitDeps) {
  return async ({ ack, body, view }: SubmitArgs): Promise<void> => {
    const form = Form.parse(view.state.values);
    const outcome = await handOverCase({
      caseId: caseIdOf(view.private_metadata),
      by: body.user.id,
      toId: form.to,
      why: form.why,
      movesAccount: form.account,
    });
    if (outcome.ok) await ack({ response_action: "update", view: presentHandedOver(outcome) });
    else await ack({ response_action: "errors", errors: sayHandOverRefusal(outcome.why) });
  };
}
