import { z } from "zod";
import { roleSettingsSchema } from "./access/role-settings.ts";
import { reportSettingsSchema } from "./digest/report-settings.ts";
import { alertSettingsSchema } from "./lapse/alert-settings.ts";
import { ruleSettingsSchema } from "./lapse/rule-settings.ts";
import { methodPolicySchema } from "./method-policy.ts";
import { dataSettingsSchema } from "./pick-up/data-settings.ts";
import { playbookSettingsSchema } from "./playbook/playbook-settings.ts";
import { practiceSettingsSchema } from "./practice/practice-settings.ts";
import { retentionSettingsSchema } from "./privacy/retention-settings.ts";
import { calendarSettingsSchema } from "./settings/calendar-settings.ts";
import { languageSettingsSchema } from "./settings/language-settings.ts";
import { tierSettingsSchema } from "./settings/tier-settings.ts";
import { surveySettingsSchema } from "./survey/survey-settings.ts";

/** What a company has set; everything has a default, so `{}` is valid. */
export const workspaceSettingsSchema = z.object({
  rules: ruleSettingsSchema,
  alerts: alertSettingsSchema.prefault({}),
  method: methodPolicySchema.prefault({}),
  playbook: playbookSettingsSchema.prefault({}),
  practice: practiceSettingsSchema.prefault({}),
  reports: reportSettingsSchema.prefault({}),
  retention: retentionSettingsSchema.prefault({}),
  calendar: calendarSettingsSchema.prefault({}),
  languages: languageSettingsSchema.prefault({}),
  tiers: tierSettingsSchema.prefault({}),
  data: dataSettingsSchema.prefault({}),
  survey: surveySettingsSchema.prefault({}),
  roles: roleSettingsSchema.prefault({}),
});

export type WorkspaceSettings = z.infer<typeof workspaceSettingsSchema>;

/** Only what is to change; a part within a part leaves the rest of it as it is. */
export type SettingsChange = Readonly<Record<string, unknown>>;

export type SettingsProblem = {
  readonly field: string; // as "alerts.minPrecision"
  readonly found: string; // the value as JSON
  readonly expected: string;
};

/** In words for whoever runs the program. */
export function saySettingsProblem({ field, found, expected }: SettingsProblem): string {
  return `The stored setting ${field} is broken and its default is used: found ${found}. ${expected}. Set it anew.`;
}

export type CheckedSettings =
  | { readonly ok: true; readonly settings: WorkspaceSettings }
  | { readonly ok: false; readonly problems: readonly SettingsProblem[] };

/** Whether these are settings; every problem is named at once. */
export function checkSettings(given: unknown): CheckedSettings {
  const faults = findFaults(given);
  const parsed = workspaceSettingsSchema.safeParse(given);
  if (parsed.success && faults.length === 0) return { ok: true, settings: parsed.data };
  return { ok: false, problems: faults.map(({ problem }) => problem) };
}

export type ReadSettings = {
  readonly settings: WorkspaceSettings;
  readonly problems: readonly SettingsProblem[]; // fields whose default is used instead
  readonly valid: unknown; // what was stored, without these fields
};

const MOST_ROUNDS = 10; // a field left out can at most show faults that it hid

/** Stored settings, read so that a morning can always run: what is broken or unknown has its default and is named. */
export function readSettings(stored: unknown): ReadSettings {
  const problems: SettingsProblem[] = [];
  let left: unknown = stored;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const faults = findFaults(left);
    const parsed = workspaceSettingsSchema.safeParse(left);
    if (parsed.success && faults.length === 0)
      return { settings: parsed.data, problems, valid: left };
    problems.push(...faults.map(({ problem }) => problem));
    left = faults.map(({ path }) => path).reduce(without, left);
  }
  return { settings: workspaceSettingsSchema.parse({}), problems, valid: {} };
}

type Path = readonly string[];

type Fault = { readonly path: Path; readonly problem: SettingsProblem };

function findFaults(given: unknown): Fault[] {
  const parsed = workspaceSettingsSchema.safeParse(given);
  if (parsed.success)
    return unknownFields(given, parsed.data).map((path) => faultAt(given, path, NO_FIELD));
  return parsed.error.issues.flatMap((issue): Fault[] => {
    const path = issue.path.map(String);
    if (issue.code !== "unrecognized_keys") return [faultAt(given, path, issue.message)];
    return issue.keys.map((key) => faultAt(given, [...path, key], NO_FIELD));
  });
}

const NO_FIELD = "no such field";

function faultAt(given: unknown, path: Path, expected: string): Fault {
  const field = path.length === 0 ? "settings" : path.join(".");
  const found = JSON.stringify(valueAt(given, path)) ?? "nothing";
  return { path, problem: { field, found, expected } };
}

/** Fields that were given and that the schema knows nothing of. */
function unknownFields(given: unknown, known: unknown): Path[] {
  const wanted = anObject.safeParse(given);
  const kept = anObject.safeParse(known);
  if (!wanted.success || !kept.success) return [];
  return Object.entries(wanted.data).flatMap(([key, value]): Path[] =>
    Object.hasOwn(kept.data, key)
      ? unknownFields(value, kept.data[key]).map((path) => [key, ...path])
      : [[key]],
  );
}

const anObject = z.record(z.string(), z.unknown());

function valueAt(given: unknown, [key, ...rest]: Path): unknown {
  if (key === undefined) return given;
  const parsed = anObject.safeParse(given);
  return parsed.success ? valueAt(parsed.data[key], rest) : undefined;
}

/** The same without the field; nothing at all when it is the whole. */
function without(given: unknown, [key, ...rest]: Path): unknown {
  const parsed = anObject.safeParse(given);
  if (key === undefined || !parsed.success) return {};
  const { [key]: field, ...others } = parsed.data;
  return rest.length === 0 ? others : { ...others, [key]: without(field, rest) };
}

/** What was stored with a change laid over it, unchecked; `null` is a value, not a removal. */
export function mergeSettings(stored: unknown, change: SettingsChange): unknown {
  const parsed = anObject.safeParse(stored);
  const merged: Record<string, unknown> = parsed.success ? { ...parsed.data } : {};
  for (const [key, value] of Object.entries(change)) {
    const part = anObject.safeParse(value);
    merged[key] = part.success ? mergeSettings(merged[key], part.data) : value;
  }
  return merged;
}
