import { ALERT_PARTS } from "./alert-fields.ts";
import { COMPANY_PARTS } from "./company-fields.ts";
import { INCOMING_PARTS } from "./incoming-fields.ts";
import { METHOD_PARTS } from "./method-fields.ts";
import { RETENTION_PARTS } from "./retention-fields.ts";
import { ROLE_PARTS } from "./role-fields.ts";
import { RULE_PARTS } from "./rule-fields.ts";
import type { SettingField, SettingsPart } from "./setting-field.ts";

type Group = { readonly title: string; readonly parts: readonly SettingsPart[] };

/** Everything a company can set, as it is shown. */
export const SETTINGS_GROUPS: readonly Group[] = [
  { title: "Company", parts: [...COMPANY_PARTS, ...ROLE_PARTS] },
  { title: "Alerts", parts: ALERT_PARTS },
  { title: "Method", parts: METHOD_PARTS },
  { title: "Rules", parts: RULE_PARTS },
  { title: "Data and survey", parts: [...INCOMING_PARTS, ...RETENTION_PARTS] },
];

const PARTS = SETTINGS_GROUPS.flatMap(({ parts }) => parts);

/** The part of this id; the first one where there is none. */
export function settingsPart(id: string): SettingsPart {
  return PARTS.find((part) => part.id === id) ?? COMPANY_PARTS[0];
}

export const SETTING_FIELDS: readonly SettingField[] = PARTS.flatMap(({ fields }) => fields);

/** The setting that a path leads to, or leads into: an entry of a map is the map's. */
export function fieldAt(path: string): SettingField | null {
  return (
    SETTING_FIELDS.find((field) => field.path === path || path.startsWith(`${field.path}.`)) ?? null
  );
}

/** The part in which a path's setting stands; null: in none. */
export function partOf(path: string): SettingsPart | null {
  const field = fieldAt(path);
  return PARTS.find(({ fields }) => fields.some((one) => one === field)) ?? null;
}
