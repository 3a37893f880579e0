import { z } from "zod";
import { sayFigure } from "#src/core/playbook/method-numbers.ts";
import type { SettingValue } from "#src/core/settings/all-settings.ts";
import type { SettingField, SettingKind } from "#src/core/settings/setting-field.ts";
import { fieldAt } from "#src/core/settings/settings-parts.ts";
import { clip, escapeMrkdwn } from "./mrkdwn.ts";
import { count } from "./say-day.ts";
import { sayLanguages, sayOffTime, textOf } from "./typed-setting.ts";

export const WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] as const;

const LONGEST_SAID = 300; // characters

/** A setting's value in a few words; mrkdwn, with what somebody typed escaped. */
export function saySetting(field: SettingField, value: SettingValue, currency: string): string {
  if (value === null) return sayNothing(field);
  if (field.kind.is === "channel") return sayChannel(value);
  if (field.kind.is === "user-group") return `<!subteam^${textOf(value)}>`;
  const said = SAY[field.kind.is](value, { kind: field.kind, currency });
  return said === "" ? sayNothing(field) : escapeMrkdwn(clip(said, LONGEST_SAID));
}

type As = { readonly kind: SettingKind; readonly currency: string };

const SAY: Readonly<
  Record<
    Exclude<SettingKind["is"], "channel" | "user-group">,
    (value: SettingValue, as: As) => string
  >
> = {
  number: (value, { kind, currency }) =>
    kind.is === "number" ? sayFigure(kind.unit, z.number().parse(value), currency) : "",
  switch: (value) => (value === true ? "on" : "off"),
  choice: (value, { kind }) => sayOptions(kind, [value]),
  some: (value, { kind }) => sayOptions(kind, z.array(z.string()).parse(value)),
  weekdays: (value) => sayWeekdays(z.array(z.number()).parse(value)),
  text: textOf,
  search: textOf,
  lines: (value) => z.array(z.string()).parse(value).join(", "),
  "days-off": (value) => sayOffTime(value, ", "),
  languages: (value) => sayLanguages(value, ", "),
  playbook: sayItems,
};

function sayNothing({ kind }: SettingField): string {
  return kind.is === "playbook" || kind.is === "languages" ? "as it ships" : "not set";
}

function sayOptions(kind: SettingKind, values: readonly SettingValue[]): string {
  if (kind.is !== "choice" && kind.is !== "some") return "";
  return kind.options
    .filter(({ value }) => values.includes(value))
    .map(({ label }) => label)
    .join(", ");
}

function sayWeekdays(days: readonly number[]): string {
  return WEEKDAYS.filter((_, at) => days.includes(at + 1)).join(", ");
}

const items = z.record(z.string(), z.json());

/** How many items are the company's own; one of them alone, as the history tells it, is told as it is. */
function sayItems(value: SettingValue): string {
  const parsed = items.safeParse(value);
  if (!parsed.success) return typeof value === "string" ? value : JSON.stringify(value);
  const own = Object.values(parsed.data).filter((one) => one !== null).length;
  return own === 0 ? "" : `${count(own, "item")} of your own`;
}

function sayChannel(value: SettingValue): string {
  const name = textOf(value);
  return /^[CG][A-Z0-9]{2,}$/.test(name) ? `<#${name}>` : `#${escapeMrkdwn(name)}`;
}

/** How a changed setting is called: with its item, where the playbook keeps it item by item. */
export function nameSetting(path: string): string {
  const field = fieldAt(path);
  if (field === null) return path;
  const item = path.slice(field.path.length + 1);
  return item === "" ? field.title : `${field.title}: ${item}`;
}
