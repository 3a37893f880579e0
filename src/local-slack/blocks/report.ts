import { asText, isJson, type Json } from "../json.ts";

/** One thing that is wrong, at a JSON pointer such as `/blocks/0/text/text`. */
export type Problem = { readonly path: string; readonly says: string };

/** Collects problems; `at` gives a report for a place further in. */
export type Report = {
  readonly path: string;
  readonly problems: Problem[];
};

export function startReport(path: string): Report {
  return { path, problems: [] };
}

export function at(report: Report, key: string | number): Report {
  return { path: `${report.path}/${key}`, problems: report.problems };
}

export function say(report: Report, says: string): void {
  report.problems.push({ path: report.path, says });
}

/** As Slack puts it into `response_metadata.messages`. */
export function formatProblem({ path, says }: Problem): string {
  return `[ERROR] ${says} [json-pointer:${path}]`;
}

export function checkString(
  report: Report,
  value: unknown,
  rule: { readonly max: number; readonly min?: number; readonly optional?: boolean },
): void {
  if (value === undefined && rule.optional === true) return;
  if (typeof value !== "string") return say(report, "must provide a string");
  const min = rule.min ?? 1;
  if (value.length < min) say(report, `must be more than ${min - 1} characters`);
  if (value.length > rule.max) say(report, `must be less than ${rule.max + 1} characters`);
}

/** The list's entries, once it is known to be a list of a permitted length. */
export function checkList(
  report: Report,
  value: unknown,
  rule: { readonly max: number; readonly min?: number },
): readonly unknown[] {
  if (!Array.isArray(value)) {
    say(report, "must provide an array");
    return [];
  }
  const min = rule.min ?? 1;
  if (value.length < min) say(report, `no fewer than ${min} items allowed`);
  if (value.length > rule.max) say(report, `no more than ${rule.max} items allowed`);
  return value;
}

/** A text object: `plain` takes only plain_text. */
export function checkText(
  report: Report,
  value: unknown,
  rule: { readonly max: number; readonly plain?: boolean; readonly optional?: boolean },
): void {
  if (value === undefined && rule.optional === true) return;
  if (!isJson(value)) return say(report, "missing required field: text object");
  const type = asText(value["type"]);
  const permitted = rule.plain === true ? ["plain_text"] : ["plain_text", "mrkdwn"];
  if (!permitted.includes(type)) {
    say(at(report, "type"), `must be one of: ${permitted.join(", ")}`);
  }
  checkString(at(report, "text"), value["text"], { max: rule.max });
}

export function checkOneOf(
  report: Report,
  value: unknown,
  rule: { readonly allowed: readonly string[]; readonly optional?: boolean },
): void {
  if (value === undefined && rule.optional === true) return;
  if (!rule.allowed.includes(asText(value))) {
    say(report, `must be one of: ${rule.allowed.join(", ")}`);
  }
}

/** The object itself, or an empty one after saying what is wrong. */
export function checkObject(report: Report, value: unknown): Json {
  if (isJson(value)) return value;
  say(report, "must provide an object");
  return {};
}
