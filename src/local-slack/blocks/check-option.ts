import type { Json } from "../json.ts";
import { limits } from "./limits.ts";
import { at, checkList, checkObject, checkString, checkText, type Report, say } from "./report.ts";

type OptionRule = { readonly max: number; readonly min?: number; readonly mrkdwn?: boolean };

/** `options` or `option_groups` of a menu. */
export function checkMenuOptions(report: Report, element: Json): void {
  if (element["option_groups"] === undefined) {
    checkOptions(at(report, "options"), element["options"], { max: limits.options.list });
    return;
  }
  const groups = at(report, "option_groups");
  const list = checkList(groups, element["option_groups"], { max: limits.options.groups });
  for (const [index, raw] of list.entries()) {
    const group = checkObject(at(groups, index), raw);
    const label = at(at(groups, index), "label");
    checkText(label, group["label"], { max: limits.options.groupLabel, plain: true });
    checkOptions(at(at(groups, index), "options"), group["options"], { max: limits.options.list });
  }
}

export function checkOptions(report: Report, options: unknown, rule: OptionRule): void {
  const seen = new Set<unknown>();
  for (const [index, raw] of checkList(report, options, rule).entries()) {
    const place = at(report, index);
    const option = checkObject(place, raw);
    checkOption(place, option, rule);
    if (seen.has(option["value"])) say(at(place, "value"), "option values must be unique");
    seen.add(option["value"]);
  }
}

function checkOption(report: Report, option: Json, rule: { readonly mrkdwn?: boolean }): void {
  const { text, value, description } = limits.options;
  checkText(at(report, "text"), option["text"], { max: text, plain: rule.mrkdwn !== true });
  checkString(at(report, "value"), option["value"], { max: value });
  checkText(at(report, "description"), option["description"], {
    max: description,
    plain: rule.mrkdwn !== true,
    optional: true,
  });
}

/** What is chosen at the start must be among the options. */
export function checkInitial(report: Report, element: Json): void {
  const known = allOptions(element);
  const initial = [element["initial_option"], ...listOf(element["initial_options"])];
  for (const option of initial) {
    if (option === undefined) continue;
    const { value } = checkObject(at(report, "initial_option"), option);
    if (!known.some((one) => one["value"] === value)) {
      say(at(report, "initial_option"), "must be one of the options");
    }
  }
}

function allOptions(element: Json): readonly Json[] {
  const groups = listOf(element["option_groups"]);
  const grouped = groups.flatMap((group) => listOf(group["options"]));
  return [...listOf(element["options"]), ...grouped];
}

function listOf(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.filter((one): one is Json => typeof one === "object") : [];
}
