import { asText, type Json } from "../json.ts";
import type { StateValues } from "../protocol.ts";
import { isEmptyValue } from "./element-value.ts";
import { limits } from "./limits.ts";
import { walkElements } from "./walk-elements.ts";

/** block_id -> what is wrong: the checks Slack's client makes before it sends a modal. */
export function checkState(blocks: readonly Json[], state: StateValues): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const { blockId, actionId, block, element } of walkElements(blocks)) {
    if (block["type"] !== "input") continue;
    const wrong = checkValue({ block, element }, state[blockId]?.[actionId] ?? {});
    if (wrong !== null) errors[blockId] ??= wrong;
  }
  return errors;
}

function checkValue(
  { block, element }: { block: Json; element: Json },
  value: Json,
): string | null {
  if (isEmptyValue(value)) {
    return block["optional"] === true ? null : "Please complete this required field.";
  }
  const check = checks[asText(element["type"])];
  return check === undefined ? null : check(asText(value["value"]), element);
}

type Check = (typed: string, element: Json) => string | null;

const checkLength: Check = (typed, element) => {
  const min = Number(element["min_length"] ?? 0);
  const max = Number(element["max_length"] ?? limits.input.text);
  if (typed.length < min) return `Please write at least ${min} characters (now ${typed.length}).`;
  return typed.length > max ? `Please keep to ${max} characters (now ${typed.length}).` : null;
};

const checkNumber: Check = (typed, element) => {
  const number = Number(typed);
  const low = Number(element["min_value"] ?? Number.NEGATIVE_INFINITY);
  const high = Number(element["max_value"] ?? Number.POSITIVE_INFINITY);
  if (!Number.isFinite(number)) return "Please enter a number.";
  if (element["is_decimal_allowed"] !== true && !Number.isInteger(number)) {
    return "Please enter a whole number.";
  }
  return number < low || number > high ? `Please enter a number from ${low} to ${high}.` : null;
};

const checks: Readonly<Record<string, Check>> = {
  plain_text_input: checkLength,
  number_input: checkNumber,
  email_text_input: (typed) =>
    /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(typed) ? null : "Please enter an e-mail address.",
  url_text_input: (typed) =>
    /^https?:\/\/[^\s/]+/.test(typed) ? null : "Please enter a web address.",
};
