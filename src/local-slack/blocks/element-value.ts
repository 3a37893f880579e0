import { asText, isJson, type Json } from "../json.ts";
import type { StateValues } from "../protocol.ts";
import { walkElements } from "./walk-elements.ts";

/** How an element's value is called in `state.values`, and where its initial value stands. */
type Shape = { readonly key: string; readonly initial: string; readonly many?: boolean };

const text: Shape = { key: "value", initial: "initial_value" };
const option: Shape = { key: "selected_option", initial: "initial_option" };
const options: Shape = { key: "selected_options", initial: "initial_options", many: true };

export const valueShapes: Readonly<Record<string, Shape>> = {
  plain_text_input: text,
  email_text_input: text,
  url_text_input: text,
  number_input: text,
  rich_text_input: { key: "rich_text_value", initial: "initial_value" },
  static_select: option,
  external_select: option,
  radio_buttons: option,
  overflow: option,
  checkboxes: options,
  multi_static_select: options,
  multi_external_select: options,
  users_select: { key: "selected_user", initial: "initial_user" },
  channels_select: { key: "selected_channel", initial: "initial_channel" },
  conversations_select: { key: "selected_conversation", initial: "initial_conversation" },
  multi_users_select: { key: "selected_users", initial: "initial_users", many: true },
  multi_channels_select: { key: "selected_channels", initial: "initial_channels", many: true },
  multi_conversations_select: {
    key: "selected_conversations",
    initial: "initial_conversations",
    many: true,
  },
  datepicker: { key: "selected_date", initial: "initial_date" },
  timepicker: { key: "selected_time", initial: "initial_time" },
  datetimepicker: { key: "selected_date_time", initial: "initial_date_time" },
  file_input: { key: "files", initial: "", many: true },
};

const withoutState = new Set(["overflow"]);

/** `state.values` of every element that holds a value: what was given, and initial values elsewhere. */
export function fullState(blocks: readonly Json[], given: StateValues): StateValues {
  const state: StateValues = {};
  for (const { blockId, actionId, element } of walkElements(blocks)) {
    const type = asText(element["type"]);
    const shape = valueShapes[type];
    if (shape === undefined || withoutState.has(type)) continue;
    const own = given[blockId]?.[actionId];
    const value = own?.["type"] === type ? own : { type, [shape.key]: initialOf(element, shape) };
    (state[blockId] ??= {})[actionId] = value;
  }
  return state;
}

function initialOf(element: Json, shape: Shape): unknown {
  return element[shape.initial] ?? (shape.many === true ? [] : null);
}

/** Nothing chosen and nothing written. */
export function isEmptyValue(value: Json): boolean {
  const key = valueShapes[asText(value["type"])]?.key ?? "value";
  const held = value[key];
  if (Array.isArray(held)) return held.length === 0;
  return held === null || held === undefined || (typeof held === "string" && held.trim() === "");
}

/** The options of a menu, groups flattened. */
export function optionsOf(element: Json): readonly Json[] {
  const groups = Array.isArray(element["option_groups"]) ? element["option_groups"] : [];
  const lists: unknown[] = [
    element["options"],
    ...groups.filter(isJson).map((one) => one["options"]),
  ];
  return lists.flatMap((list) => (Array.isArray(list) ? list.filter(isJson) : []));
}
