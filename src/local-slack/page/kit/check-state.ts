import type { Block, StateValues } from "../../protocol.ts";
import { type ElementValue, heldText, isEmptyValue } from "./element-value.ts";
import { currentValue, type Placed, statefulElements } from "./read-state.ts";
import { asNumber, asText, type Json } from "./read-json.ts";

/** block_id -> what is wrong: the checks that Slack's client makes before it sends a modal. */
export function checkState(blocks: readonly Block[], typed: StateValues): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const placed of statefulElements(blocks)) {
    const wrong = checkElement(placed, currentValue(typed, placed.blockId, placed.element));
    if (wrong !== null) errors[placed.blockId] ??= wrong;
  }
  return errors;
}

function checkElement({ block, element }: Placed, value: ElementValue): string | null {
  if (block["type"] !== "input") return null;
  if (isEmptyValue(value)) {
    return block["optional"] === true ? null : "Please fill this in.";
  }
  const check = checks[asText(element["type"])];
  return check === undefined ? null : check(heldText(value), element);
}

type Check = (text: string, element: Json) => string | null;

const checkLength: Check = (text, element) => {
  const min = asNumber(element["min_length"]) ?? 0;
  const max = asNumber(element["max_length"]) ?? 3000;
  if (text.length < min) return `Please write at least ${min} characters (now ${text.length}).`;
  if (text.length > max) return `Please keep to ${max} characters (now ${text.length}).`;
  return null;
};

const checkNumber: Check = (text, element) => {
  const number = asNumber(text);
  const min = asNumber(element["min_value"]);
  const max = asNumber(element["max_value"]);
  if (number === null) return "Please enter a number.";
  if (element["is_decimal_allowed"] !== true && !Number.isInteger(number)) {
    return "Please enter a whole number.";
  }
  if (min !== null && number < min) return `Please enter ${min} or more.`;
  if (max !== null && number > max) return `Please enter ${max} or less.`;
  return null;
};

const checks: Readonly<Record<string, Check>> = {
  plain_text_input: checkLength,
  number_input: checkNumber,
  email_text_input: (text) =>
    /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) ? null : "Please enter an e-mail address.",
  url_text_input: (text) =>
    /^https?:\/\/[^\s/]+/.test(text)
      ? null
      : "Please enter a web address that begins with https://",
};
