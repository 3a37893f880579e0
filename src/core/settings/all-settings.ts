import { z } from "zod";
import type { SettingsProblem, WorkspaceSettings } from "../workspace-settings.ts";
import { type CompanySettings, companySettingsSchema } from "./company-settings.ts";
import { SETTING_FIELDS } from "./settings-parts.ts";

/** Everything that a company can set, with its defaults. */
export type AllSettings = WorkspaceSettings & { readonly company: CompanySettings };

/** A setting before and after a change; null: nothing was set in that place. */
export type ChangedField = {
  readonly field: string; // its path
  readonly before: SettingValue;
  readonly after: SettingValue;
};

export type SettingValue = z.core.util.JSONType;

export const settingValue: z.ZodType<SettingValue> = z.json();

const anObject = z.record(z.string(), z.unknown());

/** What stands at a path, as "alerts.holdOut.on"; null where nothing does. */
export function settingAt(settings: unknown, path: string): SettingValue {
  let found: unknown = settings;
  for (const key of path.split(".")) {
    const parsed = anObject.safeParse(found);
    found = parsed.success ? parsed.data[key] : undefined;
  }
  return found === undefined ? null : settingValue.parse(JSON.parse(JSON.stringify(found)));
}

export function isSame(one: SettingValue, other: SettingValue): boolean {
  return printSetting(one) === printSetting(other);
}

/** The same text for the same value, however its keys are ordered: a database orders them its own way. */
export function printSetting(value: SettingValue): string {
  return JSON.stringify(value, (_, part: unknown) => {
    const parsed = anObject.safeParse(part);
    if (!parsed.success || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(parsed.data).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** What differs, setting by setting; what the playbook keeps item by item is told item by item. */
export function changedFields(before: AllSettings, after: AllSettings): ChangedField[] {
  return SETTING_FIELDS.flatMap(({ path, kind }) => {
    const was = settingAt(before, path);
    const is = settingAt(after, path);
    if (kind.is === "playbook") return changedItems(path, was, is);
    return isSame(was, is) ? [] : [{ field: path, before: was, after: is }];
  });
}

function changedItems(path: string, was: SettingValue, is: SettingValue): ChangedField[] {
  const before = itemsOf(was);
  const after = itemsOf(is);
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const change = { before: before.get(key) ?? null, after: after.get(key) ?? null };
    return isSame(change.before, change.after) ? [] : [{ field: `${path}.${key}`, ...change }];
  });
}

const items = z.record(z.string(), settingValue);

function itemsOf(value: SettingValue): Map<string, SettingValue> {
  return new Map(Object.entries(items.parse(value ?? {})));
}

export type CheckedCompany =
  | { readonly ok: true; readonly company: CompanySettings }
  | { readonly ok: false; readonly problems: readonly SettingsProblem[] };

/** What a company would be after a change of itself; `undefined`: no change. */
export function checkCompany(before: CompanySettings, change: unknown): CheckedCompany {
  const given = { ...before, ...anObject.parse(change ?? {}) };
  const parsed = companySettingsSchema.safeParse(given);
  if (parsed.success) return { ok: true, company: parsed.data };
  const problems = parsed.error.issues.map(({ path, message }) => ({
    field: ["company", ...path].join("."),
    found: JSON.stringify(settingAt(given, path.map(String).join("."))),
    expected: message,
  }));
  return { ok: false, problems };
}
