import type { Button, KnownBlock, ModalView, PlainTextOption, SectionBlock } from "@slack/types";
import { type AllSettings, isSame, settingAt } from "#src/core/settings/all-settings.ts";
import type { SettingField, SettingsPart } from "#src/core/settings/setting-field.ts";
import { SETTINGS_GROUPS, settingsPart } from "#src/core/settings/settings-parts.ts";
import { readSettings } from "#src/core/workspace-settings.ts";
import { ACTION, LIMIT } from "../vocabulary.ts";
import { context, plain, section } from "./mrkdwn.ts";
import { saySetting } from "./say-setting.ts";

export const SETTINGS_TITLE = "Settings";
export const FIRST_PART = "company";

const SHIPPED = readSettings({}).settings;

type Shown = { readonly settings: AllSettings; readonly mayChange: boolean };

export type SettingsPlace = {
  readonly part: string; // id
  readonly news: string | null; // what was just done; mrkdwn
};

/** One part of the settings with a menu that leads to the others; its private_metadata is the part's id. */
export function presentSettings(
  { settings, mayChange }: Shown,
  { part: id, news }: SettingsPlace,
): ModalView {
  const part = settingsPart(id);
  return {
    type: "modal",
    title: plain(SETTINGS_TITLE, LIMIT.modalTitle),
    close: plain("Close", LIMIT.modalTitle),
    private_metadata: part.id,
    blocks: [
      ...(news === null ? [] : [context(news)]),
      presentMenu(part),
      { type: "header", text: plain(part.title, LIMIT.headerText) },
      ...presentFields(part, settings),
      { type: "divider" },
      presentButtons(part, mayChange),
      ...(mayChange ? [] : [context("Managers of the whole company and admins can change this.")]),
    ],
  };
}

function presentMenu(part: SettingsPart): KnownBlock {
  const groups = SETTINGS_GROUPS.map(({ title, parts }) => ({
    label: plain(title),
    options: parts.map(optionOf),
  }));
  return {
    type: "actions",
    block_id: `settings:${part.id}`, // a new one each time, so that the menu keeps no old choice
    elements: [
      {
        type: "static_select",
        action_id: ACTION.settingsPart,
        placeholder: plain("Part"),
        option_groups: groups,
        initial_option: optionOf(part),
      },
    ],
  };
}

function optionOf({ id, title }: SettingsPart): PlainTextOption {
  return { text: plain(title, LIMIT.optionText), value: id };
}

/** Lines of several settings in one section; what is changed in the playbook has the button that leads there. */
function presentFields({ fields }: SettingsPart, settings: AllSettings): KnownBlock[] {
  const typed = fields.filter(({ kind }) => kind.is !== "playbook");
  return [
    ...chunks(typed, LINES_A_SECTION).map((some) =>
      section(some.map((field) => sayLine(field, settings)).join("\n")),
    ),
    ...fields.flatMap((field) => presentInPlaybook(field, settings)),
  ];
}

const LINES_A_SECTION = 6; // of at most 400 characters, in a section of 3000

function sayLine(field: SettingField, settings: AllSettings): string {
  const value = settingAt(settings, field.path);
  const shipped = settingAt(SHIPPED, field.path);
  const { currency } = settings.company;
  const isPlain = shipped === null || Array.isArray(shipped); // there is no figure to compare with
  const own =
    isPlain || isSame(value, shipped)
      ? ""
      : `  ·  _ships as ${saySetting(field, shipped, currency)}_`;
  return `${field.title}: *${saySetting(field, value, currency)}*${own}`;
}

function presentInPlaybook(field: SettingField, settings: AllSettings): SectionBlock[] {
  if (field.kind.is !== "playbook") return [];
  const accessory: Button = {
    type: "button",
    action_id: ACTION.openPlaybook,
    text: plain("In the playbook"),
    value: field.kind.key,
  };
  return [{ ...section(sayLine(field, settings)), accessory }];
}

function presentButtons({ id, fields }: SettingsPart, mayChange: boolean): KnownBlock {
  const isTyped = fields.some(({ kind }) => kind.is !== "playbook");
  const change = button(ACTION.changeSettings, "Change …", id);
  const history = button(ACTION.settingsHistory, "History", "0");
  const rules = button(ACTION.openRules, "What the rules have proved", id);
  return {
    type: "actions",
    elements: [
      ...(mayChange && isTyped ? [{ ...change, style: "primary" } as const] : []),
      history,
      ...(id === "alerts" || id.startsWith("rule-") ? [rules] : []),
    ],
  };
}

function button(action_id: string, text: string, value: string): Button {
  return { type: "button", action_id, text: plain(text), value };
}

function chunks<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) =>
    all.slice(at * size, (at + 1) * size),
  );
}
