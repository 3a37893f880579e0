import { asJson, asList, asNumber, asStrings, asText, isJson, type Json } from "./read-json.ts";

export type ElementValue = Record<string, unknown>;

/** How an element's value is called in `view.state.values`, and where its initial value stands. */
type Shape = {
  readonly key: string;
  readonly initial: string;
  readonly kind: "text" | "option" | "list" | "number";
};

const option: Shape = { key: "selected_option", initial: "initial_option", kind: "option" };
const options: Shape = { key: "selected_options", initial: "initial_options", kind: "list" };
const text: Shape = { key: "value", initial: "initial_value", kind: "text" };

const shapes: Readonly<Record<string, Shape>> = {
  plain_text_input: text,
  email_text_input: text,
  url_text_input: text,
  number_input: text,
  static_select: option,
  external_select: option,
  radio_buttons: option,
  checkboxes: options,
  multi_static_select: options,
  multi_external_select: options,
  users_select: { key: "selected_user", initial: "initial_user", kind: "text" },
  channels_select: { key: "selected_channel", initial: "initial_channel", kind: "text" },
  conversations_select: {
    key: "selected_conversation",
    initial: "initial_conversation",
    kind: "text",
  },
  multi_users_select: { key: "selected_users", initial: "initial_users", kind: "list" },
  multi_channels_select: { key: "selected_channels", initial: "initial_channels", kind: "list" },
  multi_conversations_select: {
    key: "selected_conversations",
    initial: "initial_conversations",
    kind: "list",
  },
  datepicker: { key: "selected_date", initial: "initial_date", kind: "text" },
  timepicker: { key: "selected_time", initial: "initial_time", kind: "text" },
  datetimepicker: { key: "selected_date_time", initial: "initial_date_time", kind: "number" },
  file_input: { key: "files", initial: "", kind: "list" },
};

/** False for buttons and menus, which act but hold nothing. */
export function isStateful(type: string): boolean {
  return Object.hasOwn(shapes, type);
}

/** Under which name a stateful element's value is sent, for instance `selected_option`. */
export function valueKey(type: string): string {
  return shapes[type]?.key ?? "value";
}

/** The value an element starts with, in the shape in which Slack sends it. */
export function initialValue(element: Json): ElementValue {
  const type = asText(element["type"]);
  const shape = shapes[type];
  if (shape === undefined) return { type };
  return { type, [shape.key]: readInitial(element[shape.initial], shape.kind) };
}

function readInitial(raw: unknown, kind: Shape["kind"]): unknown {
  switch (kind) {
    case "text":
      return typeof raw === "string" && raw !== "" ? raw : null;
    case "number":
      return asNumber(raw);
    case "option":
      return isJson(raw) ? raw : null;
    case "list":
      return asStrings(raw).length > 0 ? asStrings(raw) : asList(raw);
  }
}

/** Nothing chosen and nothing written. */
export function isEmptyValue(value: ElementValue): boolean {
  const held = value[valueKey(asText(value["type"]))];
  if (Array.isArray(held)) return held.length === 0;
  return held === null || held === undefined || (typeof held === "string" && held.trim() === "");
}

export function heldText(value: ElementValue): string {
  return asText(value[valueKey(asText(value["type"]))]);
}

export function heldOption(value: ElementValue): Json | null {
  const held = value[valueKey(asText(value["type"]))];
  return isJson(held) ? asJson(held) : null;
}

export function heldOptions(value: ElementValue): readonly Json[] {
  return asList(value[valueKey(asText(value["type"]))]);
}

export function heldIds(value: ElementValue): readonly string[] {
  return asStrings(value[valueKey(asText(value["type"]))]);
}
