import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewSubmitAction } from "@slack/bolt";
import { z } from "zod";
import type { CaseOutcome } from "#src/core/case/case-outcome.ts";
import type { SnoozeChoice } from "#src/core/case/snooze.ts";
import { isDay } from "#src/core/day.ts";
import { caseIdOf } from "../case-id-of.ts";
import { SNOOZE_INPUT } from "../presenters/case-modals.ts";
import { sayRefusal } from "../presenters/say-refusal.ts";

type SubmitArgs = AllMiddlewareArgs & SlackViewMiddlewareArgs<ViewSubmitAction>;

const Picked = z.object({ selected_date: z.string().refine(isDay) });

export type SnoozeDeps = {
  readonly snoozeCase: (click: {
    caseId: string;
    by: string;
    choice: SnoozeChoice;
  }) => Promise<CaseOutcome>;
};

/** The modal stays open with what is wrong beneath the day; Slack waits three seconds, the flow takes far less. */
export function onSnoozeSubmitted({ snoozeCase }: SnoozeDeps) {
  return async ({ ack, body, view }: SubmitArgs): Promise<void> => {
    const { block, action } = SNOOZE_INPUT;
    const refuse = (message: string): Promise<void> =>
      ack({ response_action: "errors", errors: { [block]: message } });
    const picked = Picked.safeParse(view.state.values[block]?.[action]);
    if (!picked.success) return refuse("Choose a day.");
    const choice = { kind: "date", until: picked.data.selected_date } as const;
    const outcome = await snoozeCase({
      caseId: caseIdOf(view.private_metadata),
      by: body.user.id,
      choice,
    });
    return outcome.ok ? ack() : refuse(sayRefusal(outcome));
  };
}
