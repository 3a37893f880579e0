import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewSubmitAction } from "@slack/bolt";
import { z } from "zod";
import type { CaseOutcome } from "#src/core/case/case-outcome.ts";
import { type Dismissal, dismissalSchema } from "#src/core/case/dismissal.ts";
import { caseIdOf } from "../case-id-of.ts";
import { DISMISSAL_INPUT, NOTE_INPUT } from "../presenters/case-modals.ts";
import { sayRefusal } from "../presenters/say-refusal.ts";

type SubmitArgs = AllMiddlewareArgs & SlackViewMiddlewareArgs<ViewSubmitAction>;

const Picked = z.object({ selected_option: z.object({ value: dismissalSchema }) });
const Typed = z.object({ value: z.string().trim().min(1) });

export type DismissDeps = {
  readonly dismissLapse: (click: {
    caseId: string;
    by: string;
    why: Dismissal;
    note: string | null;
  }) => Promise<CaseOutcome>;
};

export function onDismissSubmitted({ dismissLapse }: DismissDeps) {
  return async ({ ack, body, view }: SubmitArgs): Promise<void> => {
    const { block, action } = DISMISSAL_INPUT;
    const refuse = (message: string): Promise<void> =>
      ack({ response_action: "errors", errors: { [block]: message } });
    const picked = Picked.safeParse(view.state.values[block]?.[action]);
    if (!picked.success) return refuse("Choose why.");
    const typed = Typed.safeParse(view.state.values[NOTE_INPUT.block]?.[NOTE_INPUT.action]);
    const outcome = await dismissLapse({
      caseId: caseIdOf(view.private_metadata),
      by: body.user.id,
      why: picked.data.selected_option.value,
      note: typed.success ? typed.data.value : null,
    });
    return outcome.ok ? ack() : refuse(sayRefusal(outcome));
  };
}
