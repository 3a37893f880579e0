import { z } from "zod";
import type { SettingValue } from "#src/core/settings/all-settings.ts";
import type { SettingField, SettingKind } from "#src/core/settings/setting-field.ts";
import { limitsOf, type SettingLimits } from "#src/core/settings/setting-limits.ts";
import { settingsPart } from "#src/core/settings/settings-parts.ts";
import { fromTyped } from "./playbook-units.ts";
import { sayRange } from "./say-limits.ts";
import { markOf, readFormPlace } from "./settings-form-place.ts";
import { linesOf, readLanguages, readOffTime, type ReadTyped } from "./typed-setting.ts";

/** What a menu of user groups has for none. */
export const NO_GROUP = "none";

const Filled = z.object({
  value: z.string().nullish(),
  selected_option: z.object({ value: z.string() }).nullish(),
  selected_options: z.array(z.object({ value: z.string() })).optional(),
  selected_conversation: z.string().nullish(),
});

type Filled = z.infer<typeof Filled>;

const State = z.record(z.string(), z.record(z.string(), Filled));

export type ReadSettingsForm = {
  readonly part: string; // id
  readonly values: ReadonlyMap<string, SettingValue>; // by path; only what differs from what the form showed
  readonly errors: Readonly<Record<string, string>>; // by block_id; none: all could be read
};

type Submitted = {
  readonly private_metadata: string;
  readonly state: { readonly values: unknown };
};

/** What was changed in a part's form; what cannot be read is named beside its field. The settings check the rest. */
export function readSettingsForm(view: Submitted, currency: string): ReadSettingsForm {
  const { part, shown } = readFormPlace(view.private_metadata);
  const state = State.parse(view.state.values);
  const values = new Map<string, SettingValue>();
  const errors: Record<string, string> = {};
  for (const field of settingsPart(part).fields) {
    const filled = Object.values(state[field.path] ?? {})[0];
    if (filled === undefined) continue;
    const read = readField(field, filled, currency);
    if (!read.ok) errors[field.path] = read.error;
    else if (markOf(read.value) !== shown[field.path]) values.set(field.path, read.value);
  }
  return { part, values, errors };
}

type Given = {
  readonly field: SettingField;
  readonly typed: string;
  readonly ticked: readonly string[];
  readonly chosen: string | null;
  readonly channel: string;
  readonly currency: string;
};

const READ: Readonly<Record<SettingKind["is"], (given: Given) => ReadTyped>> = {
  number: readNumber,
  switch: ({ ticked }) => found(ticked.includes("on")),
  some: ({ ticked }) => found([...ticked]),
  weekdays: ({ ticked }) => found(ticked.map(Number).toSorted((a, b) => a - b)),
  choice: ({ chosen }) => needed(chosen),
  search: ({ chosen }) => needed(chosen),
  "user-group": ({ chosen }) => found(chosen === NO_GROUP ? null : chosen),
  channel: ({ field, channel }) => orNothing(field, channel),
  text: ({ field, typed }) => orNothing(field, typed),
  lines: ({ typed }) => found(linesOf(typed)),
  "days-off": ({ typed }) => readOffTime(typed),
  languages: ({ typed }) => readLanguages(typed),
  playbook: () => ({ ok: false, error: "This is changed in the playbook." }),
};

function readField(field: SettingField, filled: Filled, currency: string): ReadTyped {
  return READ[field.kind.is]({
    field,
    typed: filled.value?.trim() ?? "",
    ticked: (filled.selected_options ?? []).map(({ value }) => value),
    chosen: filled.selected_option?.value ?? null,
    channel: filled.selected_conversation ?? "",
    currency,
  });
}

function found(value: SettingValue): ReadTyped {
  return { ok: true, value };
}

function needed(value: string | null): ReadTyped {
  return value === null ? { ok: false, error: "Choose one, please." } : found(value);
}

/** Left empty is nothing set, where that may be. */
function orNothing({ path }: SettingField, text: string): ReadTyped {
  if (text !== "") return found(path === "calendar.holidaysOf" ? text.toUpperCase() : text);
  return limitsOf(path)?.mayBeEmpty === true
    ? found(null)
    : { ok: false, error: "This cannot be left empty." };
}

const NO_LIMITS: SettingLimits = { least: null, most: null, isWhole: false, mayBeEmpty: false };

function readNumber({ field: { path, kind }, typed, currency }: Given): ReadTyped {
  if (kind.is !== "number") return found(null);
  const limits = limitsOf(path) ?? NO_LIMITS;
  if (typed === "" && limits.mayBeEmpty) return found(null);
  const value = fromTyped(kind.unit, typed, currency);
  if (value !== null && isWithin(value, limits)) return found(value);
  const range = sayRange({ path, unit: kind.unit }, currency);
  const isWhole = limits.isWhole && kind.unit !== "money"; // cents are typed with a point
  return {
    ok: false,
    error: `${isWhole ? "A whole number" : "A number"}, please. ${range}`.trim(),
  };
}

function isWithin(value: number, { least, most, isWhole }: SettingLimits): boolean {
  if (isWhole && !Number.isInteger(value)) return false;
  return value >= (least ?? value) && value <= (most ?? value);
}
