import type { InputBlock, PlainTextOption } from "@slack/types";
import type { Day } from "#src/core/day.ts";
import { LIMIT } from "../vocabulary.ts";
import { plain } from "./mrkdwn.ts";

/** action_id of every input of these forms; the block_id names the field. */
const FIELD_VALUE = "value";

type About = {
  readonly id: string; // block_id
  readonly label: string;
  readonly hint?: string;
  readonly isNeeded?: boolean;
};

const HINT_LIMIT = 2000;

function input({ id, label, hint, isNeeded = false }: About, element: InputBlock["element"]) {
  return {
    type: "input",
    block_id: id,
    optional: !isNeeded,
    label: plain(label),
    ...(hint === undefined ? {} : { hint: plain(hint, HINT_LIMIT) }),
    element,
  } as const satisfies InputBlock;
}

type Line = About & {
  readonly value: string | null;
  readonly longest: number; // characters
  readonly isLong?: boolean;
};

/** Something to be typed. */
export function lineInput({ value, longest, isLong = false, ...about }: Line): InputBlock {
  return input(about, {
    type: "plain_text_input",
    action_id: FIELD_VALUE,
    multiline: isLong,
    max_length: longest,
    ...(value === null || value === "" ? {} : { initial_value: value.slice(0, longest) }),
  });
}

export function dayInput({ value, ...about }: About & { readonly value: Day | null }): InputBlock {
  const initial = value === null ? {} : { initial_date: value };
  return input(about, { type: "datepicker", action_id: FIELD_VALUE, ...initial });
}

export type Choice = { readonly value: string; readonly text: string };

export function option({ value, text }: Choice): PlainTextOption {
  return { value, text: plain(text, LIMIT.optionText) };
}

type Choosing = About & { readonly choices: readonly Choice[]; readonly value: string | null };

/** One of a few that are all seen. */
export function radioInput({ choices, value, ...about }: Choosing): InputBlock {
  return input(about, { type: "radio_buttons", action_id: FIELD_VALUE, ...chosen(choices, value) });
}

/** One of many. */
export function selectInput({ choices, value, ...about }: Choosing): InputBlock {
  return input(about, { type: "static_select", action_id: FIELD_VALUE, ...chosen(choices, value) });
}

function chosen(choices: readonly Choice[], value: string | null) {
  const options = choices.map(option);
  const initial = options.find((one) => one.value === value);
  return { options, ...(initial === undefined ? {} : { initial_option: initial }) };
}

/** Any number of a few. */
export function boxesInput({
  choices,
  values,
  ...about
}: About & {
  readonly choices: readonly Choice[];
  readonly values: readonly string[];
}): InputBlock {
  const options = choices.map(option);
  const initial = options.filter(({ value }) => values.includes(String(value)));
  return input(about, {
    type: "checkboxes",
    action_id: FIELD_VALUE,
    options,
    ...(initial.length === 0 ? {} : { initial_options: initial }),
  });
}
