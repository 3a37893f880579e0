import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewSubmitAction } from "@slack/bolt";
import { z } from "zod";
import type { NewToldDate } from "#src/core/care/told-date.ts";
import { isDay } from "#src/core/day.ts";
import type { AddDateOutcome } from "#src/flows/keep-dates.ts";
import type { DatesDeps } from "../actions/on-dates.ts";
import { caseIdOf } from "../case-id-of.ts";
import {
  DATES_FORM,
  DATES_TITLE,
  DATES_VALUE,
  presentDates,
  sayDateProblem,
} from "../presenters/dates-window.ts";
import { sayInModal } from "../fill-modal.ts";

type SubmitArgs = AllMiddlewareArgs & SlackViewMiddlewareArgs<ViewSubmitAction>;

export type AddDateDeps = DatesDeps & {
  readonly addDate: (given: {
    caseId: string;
    by: string;
    date: NewToldDate;
  }) => Promise<AddDateOutcome>;
};

const Typed = z.object({ value: z.string().nullish() });
const Picked = z.object({ selected_date: z.string().refine(isDay) });
const Chosen = z.object({ selected_option: z.object({ value: z.string() }).nullish() }).optional();
const Ticked = z.object({ selected_options: z.array(z.unknown()) });

/** Kept, and the window shows it; or sent back with what is wrong beneath its field. */
export function onDateSubmitted({ addDate, showDates, today }: AddDateDeps) {
  return async ({ ack, body, view }: SubmitArgs): Promise<void> => {
    const refuse = (field: string, message: string): Promise<void> =>
      ack({ response_action: "errors", errors: { [field]: message } });
    const caseId = caseIdOf(view.private_metadata);
    const by = body.user.id;
    const valueOf = (block: string): unknown => view.state.values[block]?.[DATES_VALUE];
    const picked = Picked.safeParse(valueOf(DATES_FORM.on));
    if (!picked.success) return refuse(DATES_FORM.on, "Choose a day.");
    const chosen = Chosen.parse(valueOf(DATES_FORM.contactId));
    const date: NewToldDate = {
      what: Typed.parse(valueOf(DATES_FORM.what)).value ?? "",
      on: picked.data.selected_date,
      contactId: chosen?.selected_option?.value ?? null,
      toldByThem: Ticked.parse(valueOf(DATES_FORM.toldByThem)).selected_options.length > 0,
    };
    const added = await addDate({ caseId, by, date });
    if (!added.ok && added.why === "not-right")
      return refuse(added.problem.field, sayDateProblem(added.problem));
    const shown = added.ok ? await showDates({ caseId, by }) : null;
    const next =
      shown === null
        ? sayInModal(DATES_TITLE, "This case is not there any more, so nothing was kept.")
        : presentDates(shown, caseId, today());
    return ack({ response_action: "update", view: next });
  };
}
