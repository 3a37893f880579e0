import type { ModalView, PlainTextOption } from "@slack/types";
import { addDays, type Day } from "#src/core/day.ts";
import { type Dismissal, dismissalSchema } from "#src/core/case/dismissal.ts";
import { LIMIT, VIEW } from "../vocabulary.ts";
import { plain } from "./mrkdwn.ts";

/** block_id and action_id of each input, as the submitted state names them. */
export const SNOOZE_INPUT = { block: "until", action: "day" } as const;
export const DISMISSAL_INPUT = { block: "why", action: "choice" } as const;
export const NOTE_INPUT = { block: "note", action: "text" } as const;

const DISMISSAL_LABEL: Readonly<Record<Dismissal, string>> = {
  seasonal: "They buy in season only",
  "known-pause": "A pause we know of",
  "closed-down": "The company has closed down",
  "wrong-data": "Our data is wrong",
  other: "Something else",
};

export function presentSnoozeModal(caseId: string, today: Day): ModalView {
  return {
    type: "modal",
    callback_id: VIEW.snoozeUntil,
    private_metadata: caseId,
    title: plain("Snooze this card", LIMIT.modalTitle),
    submit: plain("Snooze", LIMIT.modalTitle),
    close: plain("Cancel", LIMIT.modalTitle),
    blocks: [
      {
        type: "input",
        block_id: SNOOZE_INPUT.block,
        label: plain("Bring it back on"),
        hint: plain("If they order before that, the card closes by itself."),
        element: {
          type: "datepicker",
          action_id: SNOOZE_INPUT.action,
          initial_date: addDays(today, 14),
        },
      },
    ],
  };
}

export function presentDismissModal(caseId: string): ModalView {
  const options: PlainTextOption[] = dismissalSchema.options.map((value) => ({
    value,
    text: plain(DISMISSAL_LABEL[value]),
  }));
  return {
    type: "modal",
    callback_id: VIEW.notLapsed,
    private_metadata: caseId,
    title: plain("Not lapsed", LIMIT.modalTitle),
    submit: plain("Save", LIMIT.modalTitle),
    close: plain("Cancel", LIMIT.modalTitle),
    blocks: [
      {
        type: "input",
        block_id: DISMISSAL_INPUT.block,
        label: plain("Why is this no lapse?"),
        hint: plain("The coach will not bring up this silence again."),
        element: { type: "radio_buttons", action_id: DISMISSAL_INPUT.action, options },
      },
      {
        type: "input",
        block_id: NOTE_INPUT.block,
        optional: true,
        label: plain("In your words"),
        element: { type: "plain_text_input", action_id: NOTE_INPUT.action, max_length: 500 },
      },
    ],
  };
}

/** For the card, once somebody said so. */
export function sayDismissal(why: string): string {
  const known = dismissalSchema.safeParse(why);
  return known.success ? DISMISSAL_LABEL[known.data].toLowerCase() : why;
}
