import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewSubmitAction } from "@slack/bolt";
import { z } from "zod";
import type { CaseOutcome } from "#src/core/case/case-outcome.ts";
import { isReviewSign, type ReviewSign } from "#src/core/reason/tracks.ts";
import { caseIdOf } from "../case-id-of.ts";
import { sayInModal } from "../fill-modal.ts";
import { REVIEW_INPUT, sayReviewKept, TRACK_TITLE } from "../presenters/case-tracks.ts";
import { sayRefusal } from "../presenters/say-refusal.ts";

type SubmitArgs = AllMiddlewareArgs & SlackViewMiddlewareArgs<ViewSubmitAction>;

export type ReviewDeps = {
  readonly reviewEmployee: (given: {
    caseId: string;
    by: string;
    signs: readonly ReviewSign[];
    details: string;
  }) => Promise<CaseOutcome>;
};

const Form = z.object({
  [REVIEW_INPUT.details]: z
    .object({ value: z.object({ value: z.string().nullish() }) })
    .optional()
    .transform((block) => block?.value.value?.trim() ?? ""),
  [REVIEW_INPUT.signs]: z
    .object({
      value: z.object({ selected_options: z.array(z.object({ value: z.string() })).nullish() }),
    })
    .optional()
    .transform((block) =>
      (block?.value.selected_options ?? []).map(({ value }) => value).filter(isReviewSign),
    ),
});

/** What a manager found out, kept in the case. */
export function onEmployeeReviewed({ reviewEmployee }: ReviewDeps) {
  return async ({ ack, body, view }: SubmitArgs): Promise<void> => {
    const { details, signs } = Form.parse(view.state.values);
    const refuse = (says: string): Promise<void> =>
      ack({ response_action: "errors", errors: { [REVIEW_INPUT.details]: says } });
    if (details === "") return refuse("Write what happened, as far as you know by now.");
    const caseId = caseIdOf(view.private_metadata);
    const outcome = await reviewEmployee({ caseId, by: body.user.id, signs, details });
    if (!outcome.ok) return refuse(sayRefusal(outcome));
    await ack({ response_action: "update", view: sayInModal(TRACK_TITLE, sayReviewKept(signs)) });
  };
}
