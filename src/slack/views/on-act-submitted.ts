import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewSubmitAction } from "@slack/bolt";
import type { CaseOutcome } from "#src/core/case/case-outcome.ts";
import type { MethodAct } from "#src/core/case/method-act.ts";
import type { Day } from "#src/core/day.ts";
import { formOf } from "../case-forms/case-forms.ts";
import { type FormPlace, readFormPlace } from "../case-forms/form-place.ts";
import { readActForm } from "../case-forms/read-form.ts";
import type { Message } from "../presenters/alert-card.ts";
import { presentCaseRefusal } from "../presenters/case-refusal.ts";
import { sayRefusal } from "../presenters/say-refusal.ts";
import { redrawAt } from "../redraw-at.ts";

type SubmitArgs = AllMiddlewareArgs & SlackViewMiddlewareArgs<ViewSubmitAction>;

export type ActSubmittedDeps = {
  readonly reportAct: (given: {
    caseId: string;
    by: string;
    act: MethodAct;
  }) => Promise<CaseOutcome>;
  readonly isManager: (slackUserId: string) => Promise<boolean>;
  /** The sheet as this person sees it. */
  readonly drawOwnSheet: (asked: { caseId: string; by: string }) => Promise<Message>;
  readonly today: () => Day;
};

type Refused = Extract<CaseOutcome, { ok: false }>;

/** A submitted form: kept, or sent back with what is wrong beneath a field, or with the ways out. */
export function onActSubmitted(deps: ActSubmittedDeps) {
  return async ({ ack, body, view }: SubmitArgs): Promise<void> => {
    const place = readFormPlace(view.private_metadata);
    const by = body.user.id;
    const read = readActForm(place, view.state.values, deps.today());
    if (!read.ok) return ack({ response_action: "errors", errors: { ...read.errors } });
    const outcome = await deps.reportAct({ caseId: place.caseId, by, act: read.act });
    if (!outcome.ok) {
      const field = fieldOf(outcome, place);
      if (field !== null)
        return ack({ response_action: "errors", errors: { [field]: sayRefusal(outcome) } });
      const isManager = await deps.isManager(by);
      const refusal = { ...outcome, says: sayRefusal(outcome) };
      return ack({
        response_action: "update",
        view: presentCaseRefusal(refusal, { place, isManager }),
      });
    }
    await ack();
    await redraw(deps, place, by);
  };
}

/** The field beneath which the refusal can be said; null: none of this form's. */
function fieldOf({ field }: Refused, { act }: FormPlace): string | null {
  if (field === undefined) return null;
  return Object.keys(formOf(act).fields).includes(field) ? field : null;
}

async function redraw(deps: ActSubmittedDeps, place: FormPlace, by: string): Promise<void> {
  if (place.redrawAt === null) return;
  await redrawAt(place.redrawAt, await deps.drawOwnSheet({ caseId: place.caseId, by }));
}
