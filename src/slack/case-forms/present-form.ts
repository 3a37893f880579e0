import type { InputBlock, KnownBlock, ModalView, PlainTextOption } from "@slack/types";
import type { Day } from "#src/core/day.ts";
import { formatMoney, type Money } from "#src/core/money.ts";
import { context, escapeMrkdwn, plain } from "../presenters/mrkdwn.ts";
import { sayDay } from "../presenters/say-day.ts";
import { LIMIT, VIEW } from "../vocabulary.ts";
import type { ActField, Choice } from "./act-form.ts";
import { formOf } from "./case-forms.ts";
import { carryFormPlace, type FormPlace } from "./form-place.ts";

type OrderChoice = { readonly ref: string; readonly placedOn: Day; readonly value: Money };

export type FormSubject = {
  readonly place: FormPlace;
  readonly clientName: string;
  readonly today: Day;
  readonly orders: readonly OrderChoice[]; // the latest first
};

/** action_id of every field; its block_id is the field's name. */
export const FIELD_VALUE = "value";

const LONGEST_WORDS = 2000; // characters, as methodActSchema takes them

/** The window that asks about one act. */
export function presentActForm(subject: FormSubject): ModalView {
  const { title, tip, fields } = formOf(subject.place.act);
  const about = `*${escapeMrkdwn(subject.clientName)}*${tip === undefined ? "" : `\n${tip}`}`;
  return {
    type: "modal",
    callback_id: VIEW.caseAct,
    private_metadata: carryFormPlace(subject.place),
    title: plain(title, LIMIT.modalTitle),
    submit: plain("Save", LIMIT.modalTitle),
    close: plain("Cancel", LIMIT.modalTitle),
    blocks: [
      context(about),
      ...Object.entries(fields).flatMap(([name, field]): KnownBlock[] =>
        field === "carried" ? [] : presentField(name, field, subject),
      ),
    ],
  };
}

function presentField(name: string, field: ActField, subject: FormSubject): InputBlock[] {
  if (field.ask === "order" && subject.orders.length === 0) return [];
  return [
    {
      type: "input",
      block_id: name,
      optional: field.optional === true,
      label: plain(field.label),
      ...(field.hint === undefined ? {} : { hint: plain(field.hint, LIMIT.headerText) }),
      element: elementOf(field, subject),
    },
  ];
}

function elementOf(field: ActField, { today, orders }: FormSubject): InputBlock["element"] {
  const action_id = FIELD_VALUE;
  switch (field.ask) {
    case "choice":
      return { type: "radio_buttons", action_id, options: optionsOf(field.choices) };
    case "yes-no":
      return { type: "radio_buttons", action_id, options: yesNo(field) };
    case "menu":
      return { type: "static_select", action_id, options: optionsOf(field.choices) };
    case "order":
      return { type: "static_select", action_id, options: ordersOf(orders, today) };
    case "words":
      return {
        type: "plain_text_input",
        action_id,
        multiline: field.lines === true,
        max_length: LONGEST_WORDS,
      };
    case "list":
      return { type: "plain_text_input", action_id, multiline: true, max_length: LONGEST_WORDS };
    case "day":
      return {
        type: "datepicker",
        action_id,
        ...(field.is === "past" ? { initial_date: today } : {}),
      };
  }
}

function optionsOf(choices: readonly Choice[]): PlainTextOption[] {
  return choices.map(({ value, text }) => ({ value, text: plain(text, LIMIT.optionText) }));
}

function yesNo({ yes, no }: { yes: string; no: string }): PlainTextOption[] {
  return optionsOf([
    { value: "yes", text: yes },
    { value: "no", text: no },
  ]);
}

function ordersOf(orders: readonly OrderChoice[], today: Day): PlainTextOption[] {
  return orders.map(({ ref, placedOn, value }) => ({
    value: ref,
    text: plain(
      `${sayDay(placedOn, today)} · ${formatMoney(value, "en")} · ${ref}`,
      LIMIT.optionText,
    ),
  }));
}
