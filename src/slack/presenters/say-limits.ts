import { sayFigure } from "#src/core/playbook/method-numbers.ts";
import type { SettingField } from "#src/core/settings/setting-field.ts";
import { limitsOf } from "#src/core/settings/setting-limits.ts";

const UNIT = {
  days: "Days.",
  hours: "Hours.",
  hour: "A full hour of the day.",
  times: "",
  share: "Per cent.",
  money: "",
  factor: "",
} as const;

/** What a number is counted in and between what it lies; nothing where it is no number. */
export function sayLimits({ path, kind }: SettingField, currency: string): string {
  if (kind.is !== "number") return "";
  if (kind.unit === "money") return `In ${currency}.`;
  const range = sayRange({ path, unit: kind.unit }, currency);
  return range === "" ? UNIT[kind.unit] : range;
}

type Number = { readonly path: string; readonly unit: keyof typeof UNIT };

/** Between which figures it lies, as a sentence; nothing where it lies between none. */
export function sayRange({ path, unit }: Number, currency: string): string {
  const { least = null, most = null } = limitsOf(path) ?? {};
  const say = (value: number): string => sayFigure(unit, value, currency);
  if (most !== null && least !== null) return `From ${say(least)} to ${say(most)}.`;
  if (least !== null) return `At least ${say(least)}.`;
  return most === null ? "" : `At most ${say(most)}.`;
}
