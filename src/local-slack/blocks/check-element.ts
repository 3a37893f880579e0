import { asText, type Json } from "../json.ts";
import { checkInitial, checkMenuOptions, checkOptions } from "./check-option.ts";
import { limits } from "./limits.ts";
import { at, checkObject, checkOneOf, checkString, checkText, type Report, say } from "./report.ts";

type Check = (report: Report, element: Json) => void;

const checkButton: Check = (report, element) => {
  const { text, value, url, label } = limits.button;
  checkText(at(report, "text"), element["text"], { max: text, plain: true });
  checkString(at(report, "value"), element["value"], { max: value, min: 0, optional: true });
  checkString(at(report, "url"), element["url"], { max: url, optional: true });
  checkString(at(report, "accessibility_label"), element["accessibility_label"], {
    max: label,
    optional: true,
  });
  const style = { allowed: ["primary", "danger"], optional: true };
  checkOneOf(at(report, "style"), element["style"], style);
};

const checkMenu: Check = (report, element) => {
  checkMenuOptions(report, element);
  checkInitial(report, element);
};

const checkBoxes: Check = (report, element) => {
  const rule = { max: limits.boxOptions, mrkdwn: true };
  checkOptions(at(report, "options"), element["options"], rule);
  checkInitial(report, element);
};

const checkOverflow: Check = (report, element) => {
  checkOptions(at(report, "options"), element["options"], { max: limits.overflowOptions });
};

const checkExternal: Check = (report, element) => {
  const min = element["min_query_length"];
  if (min !== undefined && (typeof min !== "number" || min < 0)) {
    say(at(report, "min_query_length"), "must be a number of at least 0");
  }
};

const checkTextInput: Check = (report, element) => {
  checkRange(report, element, ["min_length", "max_length"]);
  checkString(at(report, "initial_value"), element["initial_value"], {
    max: limits.input.text,
    min: 0,
    optional: true,
  });
};

function checkRange(report: Report, element: Json, [low, high]: readonly [string, string]): void {
  for (const key of [low, high]) {
    const value = element[key];
    if (value === undefined) continue;
    const fits = typeof value === "number" && value >= 0 && value <= limits.input.text;
    if (!fits) say(at(report, key), `must be a number from 0 to ${limits.input.text}`);
  }
  if (Number(element[low] ?? 0) > Number(element[high] ?? Number.POSITIVE_INFINITY)) {
    say(at(report, low), `must not be more than ${high}`);
  }
}

const checkDate: Check = (report, element) => {
  const initial = element["initial_date"];
  if (initial !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(asText(initial))) {
    say(at(report, "initial_date"), "must be a date in the format YYYY-MM-DD");
  }
};

const checkTime: Check = (report, element) => {
  const initial = element["initial_time"];
  if (initial !== undefined && !/^([01]\d|2[0-3]):[0-5]\d$/.test(asText(initial))) {
    say(at(report, "initial_time"), "must be a time in the format HH:mm");
  }
};

const checkNumber: Check = (report, element) => {
  if (typeof element["is_decimal_allowed"] !== "boolean") {
    say(at(report, "is_decimal_allowed"), "must provide a boolean");
  }
};

const checkFeedback: Check = (report, element) => {
  for (const key of ["positive_button", "negative_button"]) {
    const button = checkObject(at(report, key), element[key]);
    checkText(at(at(report, key), "text"), button["text"], {
      max: limits.button.text,
      plain: true,
    });
    checkString(at(at(report, key), "value"), button["value"], { max: limits.button.value });
  }
};

const checkIconButton: Check = (report, element) => {
  checkString(at(report, "icon"), element["icon"], { max: limits.id });
  checkText(at(report, "text"), element["text"], { max: limits.button.text, plain: true });
};

export const checkImage: Check = (report, element) => {
  const { alt, url } = limits.image;
  checkString(at(report, "alt_text"), element["alt_text"], { max: alt });
  if (element["slack_file"] === undefined) {
    checkString(at(report, "image_url"), element["image_url"], { max: url });
  }
};

const nothingMore: Check = () => undefined;

const elementChecks: Readonly<Record<string, Check>> = {
  button: checkButton,
  workflow_button: nothingMore,
  static_select: checkMenu,
  multi_static_select: checkMenu,
  external_select: checkExternal,
  multi_external_select: checkExternal,
  users_select: nothingMore,
  multi_users_select: nothingMore,
  conversations_select: nothingMore,
  multi_conversations_select: nothingMore,
  channels_select: nothingMore,
  multi_channels_select: nothingMore,
  overflow: checkOverflow,
  checkboxes: checkBoxes,
  radio_buttons: checkBoxes,
  datepicker: checkDate,
  timepicker: checkTime,
  datetimepicker: nothingMore,
  plain_text_input: checkTextInput,
  email_text_input: nothingMore,
  url_text_input: nothingMore,
  number_input: checkNumber,
  rich_text_input: nothingMore,
  file_input: nothingMore,
  feedback_buttons: checkFeedback,
  icon_button: checkIconButton,
  image: checkImage,
};

const menus = Object.keys(elementChecks).filter((type) => type.endsWith("_select"));
const pickers = ["datepicker", "timepicker", "checkboxes", "radio_buttons"];
const textInputs = ["plain_text_input", "email_text_input", "url_text_input", "number_input"];

/** Which elements may stand where. */
export const permittedElements = {
  actions: [
    "button",
    "workflow_button",
    "overflow",
    "datetimepicker",
    "rich_text_input",
    ...menus,
    ...pickers,
  ],
  section: ["button", "workflow_button", "overflow", "image", ...menus, ...pickers],
  input: ["datetimepicker", "rich_text_input", "file_input", ...textInputs, ...menus, ...pickers],
  context_actions: ["feedback_buttons", "icon_button"],
  buttons: ["button"],
} as const;

/** Checks one interactive element or image, and that it may stand here. */
export function checkElement(report: Report, raw: unknown, permitted: readonly string[]): void {
  const element = checkObject(report, raw);
  const type = asText(element["type"]);
  const check = elementChecks[type];
  if (check === undefined || !permitted.includes(type)) {
    say(at(report, "type"), `unsupported type: ${type === "" ? "(none)" : type}`);
    return;
  }
  checkString(at(report, "action_id"), element["action_id"], { max: limits.id, optional: true });
  const placeholder = { max: limits.placeholder, plain: true, optional: true };
  checkText(at(report, "placeholder"), element["placeholder"], placeholder);
  if (element["confirm"] !== undefined) checkConfirm(at(report, "confirm"), element["confirm"]);
  check(report, element);
}

function checkConfirm(report: Report, raw: unknown): void {
  const confirm = checkObject(report, raw);
  const { title, text, button } = limits.confirm;
  checkText(at(report, "title"), confirm["title"], { max: title, plain: true, optional: true });
  checkText(at(report, "text"), confirm["text"], { max: text });
  checkText(at(report, "confirm"), confirm["confirm"], {
    max: button,
    plain: true,
    optional: true,
  });
  checkText(at(report, "deny"), confirm["deny"], { max: button, plain: true, optional: true });
}
