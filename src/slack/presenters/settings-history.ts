import type { Button, KnownBlock, ModalView } from "@slack/types";
import type { ChangedField } from "#src/core/settings/all-settings.ts";
import { type SettingsRevision, undoRevision } from "#src/core/settings/settings-revision.ts";
import { fieldAt } from "#src/core/settings/settings-parts.ts";
import { REVISIONS_A_PAGE, type SettingsHistory } from "#src/flows/show-settings.ts";
import { ACTION, LIMIT } from "../vocabulary.ts";
import { context, escapeMrkdwn, plain, section } from "./mrkdwn.ts";
import { nameSetting, saySetting } from "./say-setting.ts";
import { FIRST_PART, SETTINGS_TITLE } from "./settings-window.ts";

type Shown = Extract<SettingsHistory, { ok: true }>;

/** Who changed what, newest first; what nobody has changed since has a button that takes it back. */
export function presentSettingsHistory(shown: Shown, news: string | null): ModalView {
  const { revisions, total, page } = shown;
  const first = page * REVISIONS_A_PAGE;
  const place =
    total <= REVISIONS_A_PAGE ? "" : `  ·  ${first + 1} to ${first + revisions.length} of ${total}`;
  return {
    type: "modal",
    title: plain(SETTINGS_TITLE, LIMIT.modalTitle),
    close: plain("Close", LIMIT.modalTitle),
    private_metadata: String(page),
    blocks: [
      ...(news === null ? [] : [context(news)]),
      section(total === 0 ? "*History*: nobody has changed a setting yet." : `*History*${place}`),
      ...revisions.flatMap((revision) => presentRevision(revision, shown)),
      { type: "divider" },
      presentTurning(shown),
    ],
  };
}

const MOST_FIELDS = 12;

function presentRevision(revision: SettingsRevision, shown: Shown): KnownBlock[] {
  const { settings, mayChange } = shown;
  const { fields, by, undoes, revisionId } = revision;
  const lines = fields
    .slice(0, MOST_FIELDS)
    .map((field) => sayChange(field, settings.company.currency));
  const more = fields.length - lines.length;
  const text = [
    `<@${by}>, ${sayTime(revision.at, settings.company.timeZone)}${undoes === null ? "" : " · took a change back"}`,
    ...lines,
    ...(more > 0 ? [`… and ${more} more`] : []),
  ].join("\n");
  const isAsLeft = undoRevision(revision, settings).ok;
  const accessory: Button = {
    type: "button",
    action_id: ACTION.undoSettings,
    text: plain("Take it back"),
    value: revisionId,
  };
  return [
    { type: "divider" },
    mayChange && isAsLeft ? { ...section(text), accessory } : section(text),
    ...(isAsLeft ? [] : [context("Changed again since.")]),
  ];
}

function sayChange({ field, before, after }: ChangedField, currency: string): string {
  const about = fieldAt(field);
  const name = escapeMrkdwn(nameSetting(field));
  if (about === null) return `• ${name}`;
  return `• ${name}: ${saySetting(about, before, currency)} → *${saySetting(about, after, currency)}*`;
}

function sayTime(at: Date, timeZone: string): string {
  return new Intl.DateTimeFormat("en-GB", {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone,
  }).format(at);
}

function presentTurning({ page, total }: Shown): KnownBlock {
  const hasMore = (page + 1) * REVISIONS_A_PAGE < total;
  const back: Button = {
    type: "button",
    action_id: ACTION.openSettings,
    text: plain("Back to the settings"),
    value: FIRST_PART,
  };
  return {
    type: "actions",
    elements: [
      back,
      ...(page > 0 ? [turn(ACTION.newerSettings, "← Newer", page - 1)] : []),
      ...(hasMore ? [turn(ACTION.settingsHistory, "Older →", page + 1)] : []),
    ],
  };
}

function turn(action_id: string, text: string, to: number): Button {
  return { type: "button", action_id, text: plain(text), value: String(to) };
}
