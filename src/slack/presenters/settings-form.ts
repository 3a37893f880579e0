import type { InputBlock, KnownBlock, ModalView, PlainTextOption } from "@slack/types";
import { z } from "zod";
import { type AllSettings, settingAt, type SettingValue } from "#src/core/settings/all-settings.ts";
import type { SettingField, SettingKind, SettingsPart } from "#src/core/settings/setting-field.ts";
import { limitsOf } from "#src/core/settings/setting-limits.ts";
import { ACTION, LIMIT, VIEW } from "../vocabulary.ts";
import { carryForm } from "./settings-form-place.ts";
import { context, plain } from "./mrkdwn.ts";
import { toTyped } from "./playbook-units.ts";
import type { UserGroup } from "./people-forms.ts";
import { NO_GROUP } from "./read-settings-form.ts";
import { WEEKDAYS } from "./say-setting.ts";
import { sayLimits } from "./say-limits.ts";
import { SETTINGS_TITLE } from "./settings-window.ts";
import { isTyped, sayLanguages, sayOffTime, textOf, type TypedKind } from "./typed-setting.ts";

type Element = InputBlock["element"];

const INPUT = "value"; // action_id of all but those that search
const MOST_OPTIONS = 100; // Slack takes no more
const LONGEST_LINES = 3000; // characters

/** The form in which a part of the settings is changed; block_ids are the settings' paths. */
export function presentSettingsForm(
  part: SettingsPart,
  settings: AllSettings,
  groups: readonly UserGroup[] = [],
): ModalView {
  return {
    type: "modal",
    callback_id: VIEW.changeSettings,
    private_metadata: carryForm(part, settings),
    title: plain(SETTINGS_TITLE, LIMIT.modalTitle),
    submit: plain("Save", LIMIT.modalTitle),
    close: plain("Cancel", LIMIT.modalTitle),
    blocks: [
      { type: "header", text: plain(part.title, LIMIT.headerText) },
      ...part.fields.flatMap((field) => presentField(field, settings, groups)),
      context("What you save holds for the whole company. The history keeps it."),
    ],
  };
}

function presentField(
  field: SettingField,
  settings: AllSettings,
  groups: readonly UserGroup[],
): KnownBlock[] {
  const value = settingAt(settings, field.path);
  const element =
    field.kind.is === "user-group"
      ? groupElement(groups, textOf(value))
      : elementOf(field, value, settings.company.currency);
  if (element === null) return [];
  const hint = [field.hint, sayLimits(field, settings.company.currency)]
    .filter((one) => one !== undefined && one !== "")
    .join(" ");
  return [
    {
      type: "input",
      block_id: field.path,
      optional: mayBeLeft(field),
      label: plain(field.title, LIMIT.headerText),
      ...(hint === "" ? {} : { hint: plain(hint, LIMIT.sectionText) }),
      element,
    },
  ];
}

const LEFT_EMPTY: ReadonlySet<SettingKind["is"]> = new Set([
  "switch",
  "lines",
  "days-off",
  "languages",
]);

/** None ticked or nothing typed is an answer to these. */
function mayBeLeft({ path, kind }: SettingField): boolean {
  return LEFT_EMPTY.has(kind.is) || (limitsOf(path)?.mayBeEmpty ?? false);
}

/** Null: changed elsewhere, or in a way of its own. */
function elementOf(
  { path, kind }: SettingField,
  value: SettingValue,
  currency: string,
): Element | null {
  if (isTyped(kind)) return textElement(kind, value);
  if (kind.is === "playbook" || kind.is === "user-group") return null;
  if (kind.is === "channel") return channelElement(value);
  if (kind.is === "search") return searchElement(textOf(value));
  if (kind.is !== "number") return optionsElement(kind, value);
  return numberElement(path, value === null ? null : toTyped(kind.unit, Number(value), currency));
}

type Optional = Extract<SettingKind, { readonly is: "switch" | "choice" | "some" | "weekdays" }>;

function optionsElement(kind: Optional, value: SettingValue): Element {
  switch (kind.is) {
    case "switch":
      return boxes([{ value: "on", label: "On" }], value === true ? ["on"] : []);
    case "choice":
      return select(kind.options.map(optionOf), textOf(value));
    case "some":
      return boxes(kind.options, z.array(z.string()).parse(value));
    case "weekdays": {
      const days = WEEKDAYS.map((label, at) => ({ value: String(at + 1), label }));
      return boxes(days, z.array(z.number()).parse(value).map(String));
    }
  }
}

function numberElement(path: string, typed: string | null): Element {
  return {
    type: "number_input",
    action_id: INPUT,
    is_decimal_allowed: limitsOf(path)?.isWhole !== true || path.endsWith("Minor"), // money is typed with its cents
    ...(typed === null ? {} : { initial_value: typed }),
  };
}

function textElement(kind: TypedKind, value: SettingValue): Element {
  const typed = typedOf(kind.is, value);
  return {
    type: "plain_text_input",
    action_id: INPUT,
    multiline: kind.is !== "text",
    max_length: kind.is === "text" ? kind.longest : LONGEST_LINES,
    ...(typed === "" ? {} : { initial_value: typed }),
  };
}

function typedOf(kind: TypedKind["is"], value: SettingValue): string {
  switch (kind) {
    case "text":
      return textOf(value);
    case "lines":
      return z.array(z.string()).parse(value).join("\n");
    case "days-off":
      return sayOffTime(value, "\n");
    case "languages":
      return sayLanguages(value, "\n");
  }
}

function channelElement(value: SettingValue): Element {
  const id = z
    .string()
    .regex(/^[CG][A-Z0-9]{2,}$/)
    .safeParse(value);
  return {
    type: "conversations_select",
    action_id: INPUT,
    filter: { include: ["public", "private"], exclude_bot_users: true },
    ...(id.success ? { initial_conversation: id.data } : {}),
  };
}

/** `chosen` stays a choice when Slack does not tell of it any more. */
function groupElement(groups: readonly UserGroup[], chosen: string): Element {
  const isGone = chosen !== "" && !groups.some(({ id }) => id === chosen);
  const options = [
    { value: NO_GROUP, label: "None: admins are made by hand" },
    ...(isGone ? [{ value: chosen, label: `${chosen}, which I cannot see` }] : []),
    ...groups.map(({ id, handle, name }) => ({ value: id, label: `@${handle} · ${name}` })),
  ];
  return select(options.slice(0, MOST_OPTIONS).map(optionOf), chosen === "" ? NO_GROUP : chosen);
}

function searchElement(value: string): Element {
  return {
    type: "external_select",
    action_id: ACTION.searchSetting,
    min_query_length: 1,
    placeholder: plain("Type to search"),
    initial_option: optionOf({ value, label: value }),
  };
}

type Labelled = { readonly value: string; readonly label: string };

function optionOf({ value, label }: Labelled): PlainTextOption {
  return { value, text: plain(label, LIMIT.optionText) };
}

function select(options: PlainTextOption[], value: string): Element {
  const initial = options.find((one) => one.value === value);
  return {
    type: "static_select",
    action_id: INPUT,
    options,
    ...(initial === undefined ? {} : { initial_option: initial }),
  };
}

function boxes(all: readonly Labelled[], ticked: readonly string[]): Element {
  const options = all.map(optionOf);
  const initial = options.filter(({ value }) => ticked.includes(String(value)));
  return {
    type: "checkboxes",
    action_id: INPUT,
    options,
    ...(initial.length === 0 ? {} : { initial_options: initial }),
  };
}
