import type { InputBlock, KnownBlock, ModalView } from "@slack/types";
import type { ToldDate } from "#src/core/care/care-client.ts";
import type { ToldDateProblem } from "#src/core/care/told-date.ts";
import type { Day } from "#src/core/day.ts";
import type { DatesView } from "#src/flows/keep-dates.ts";
import { ACTION, LIMIT, VIEW } from "../vocabulary.ts";
import { context, escapeMrkdwn, plain, section } from "./mrkdwn.ts";

export const DATES_TITLE = "Days they told us of";

/** block_id of each input; its action_id is always `value`. */
export const DATES_FORM = {
  what: "what",
  on: "on",
  contactId: "contactId",
  toldByThem: "toldByThem",
} as const;
export const DATES_VALUE = "value";

const MOST_CONTACTS = 100; // options of a menu

/** The days that are kept of a client, each with a way to forget it, and the form for one more. */
export function presentDates(view: DatesView, caseId: string, today: Day): ModalView {
  return {
    type: "modal",
    callback_id: VIEW.addDate,
    private_metadata: caseId,
    title: plain(DATES_TITLE, LIMIT.modalTitle),
    submit: plain("Remember it", LIMIT.modalTitle),
    close: plain("Close", LIMIT.modalTitle),
    blocks: [
      section(
        `*${escapeMrkdwn(view.clientName)}*\n${view.dates.length === 0 ? "No day is kept yet." : "I remind their rep to write a line:"}`,
      ),
      ...view.dates.map((date) => presentDate(date, caseId)),
      { type: "divider" },
      {
        type: "input",
        block_id: DATES_FORM.what,
        label: plain("What is it?"),
        hint: plain(
          "For instance: the company's anniversary, Liis’s birthday, ten years in the post",
        ),
        element: { type: "plain_text_input", action_id: DATES_VALUE, max_length: 200 },
      },
      {
        type: "input",
        block_id: DATES_FORM.on,
        label: plain("On which day of the year?"),
        element: { type: "datepicker", action_id: DATES_VALUE, initial_date: today },
      },
      ...presentContacts(view),
      {
        type: "input",
        block_id: DATES_FORM.toldByThem,
        optional: true,
        label: plain("How do you know?"),
        element: {
          type: "checkboxes",
          action_id: DATES_VALUE,
          options: [{ value: "yes", text: plain("They told us by themselves") }],
        },
      },
      context("Never a day that somebody looked up, and nothing about health, family or faith."),
    ],
  };
}

function presentDate(
  { dateId, what, month, dayOfMonth, contactName }: ToldDate,
  caseId: string,
): KnownBlock {
  const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", timeZone: "UTC" });
  const on = day.format(new Date(Date.UTC(2024, month - 1, dayOfMonth))); // a leap year
  const who = contactName === null ? "" : ` · ${escapeMrkdwn(contactName)}`;
  return {
    ...section(`*${on}* · ${escapeMrkdwn(what)}${who}`),
    accessory: {
      type: "button",
      action_id: ACTION.removeDate,
      text: plain("Forget it"),
      value: `${caseId}/${dateId}`,
    },
  };
}

function presentContacts({ contacts }: DatesView): InputBlock[] {
  if (contacts.length === 0) return [];
  return [
    {
      type: "input",
      block_id: DATES_FORM.contactId,
      optional: true,
      label: plain("Whose is it?"),
      element: {
        type: "static_select",
        action_id: DATES_VALUE,
        placeholder: plain("The company’s"),
        options: contacts
          .slice(0, MOST_CONTACTS)
          .map(({ contactId, name }) => ({ value: contactId, text: plain(name) })),
      },
    },
  ];
}

const PROBLEM: Readonly<Record<ToldDateProblem["why"], string>> = {
  missing: "Say what day it is.",
  "not-told": "Only days that they told us of by themselves are kept. Tick the box if they did.",
  sensitive: "Health, family and faith are nobody's business here: this is not kept.",
  known: "This day is kept already.",
};

export function sayDateProblem({ why }: ToldDateProblem): string {
  return PROBLEM[why];
}
