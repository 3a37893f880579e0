import type {
  AllMiddlewareArgs,
  BlockButtonAction,
  BlockStaticSelectAction,
  SlackActionMiddlewareArgs,
} from "@slack/bolt";
import type { ModalView } from "@slack/types";
import type { WebClient } from "@slack/web-api";
import { z } from "zod";
import type { AllSettings } from "#src/core/settings/all-settings.ts";
import { settingsPart } from "#src/core/settings/settings-parts.ts";
import type { SettingsHistory, SettingsView } from "#src/flows/show-settings.ts";
import type { UndoSettingsOutcome } from "#src/flows/undo-settings.ts";
import { makeChannelIds } from "../channel-ids.ts";
import { fillModal, openHere, sayInModal } from "../fill-modal.ts";
import { listUserGroups } from "../list-user-groups.ts";
import { escapeMrkdwn } from "../presenters/mrkdwn.ts";
import { nameSetting } from "../presenters/say-setting.ts";
import { presentSettingsForm } from "../presenters/settings-form.ts";
import { presentSettingsHistory } from "../presenters/settings-history.ts";
import {
  FIRST_PART,
  presentSettings,
  SETTINGS_TITLE,
  type SettingsPlace,
} from "../presenters/settings-window.ts";
import { readFault } from "../slack-fault.ts";

type ButtonArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockButtonAction>;
type SelectArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockStaticSelectAction>;

type By = { readonly by: string }; // Slack user id

export type SettingsDeps = {
  readonly showSettings: (asked: By) => Promise<SettingsView>;
  readonly showHistory: (asked: By & { readonly page: number }) => Promise<SettingsHistory>;
  readonly undoSettings: (
    asked: By & { readonly revisionId: string },
  ) => Promise<UndoSettingsOutcome>;
};

export const SETTINGS_REFUSAL =
  "Only managers and admins see the settings. Ask yours if you want something changed.";
export const CHANGE_REFUSAL =
  "Only managers of the whole company and admins change the settings. Nothing was changed.";

/** The settings at one place, for whoever asks. */
export async function drawSettings(
  { showSettings }: Pick<SettingsDeps, "showSettings">,
  { by, ...place }: SettingsPlace & By,
): Promise<ModalView> {
  const shown = await showSettings({ by });
  return shown.ok ? presentSettings(shown, place) : sayInModal(SETTINGS_TITLE, SETTINGS_REFUSAL);
}

/** A button that opens the settings, at the part whose id it carries. */
export function onOpenSettings(deps: SettingsDeps) {
  return async ({ ack, action, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    const place = { part: action.value ?? FIRST_PART, news: null, by: body.user.id };
    await openHere(client, { body, title: SETTINGS_TITLE }, () => drawSettings(deps, place));
  };
}

export function onSettingsPart(deps: SettingsDeps) {
  return async ({ ack, action, body, client }: SelectArgs): Promise<void> => {
    await ack();
    const place = { part: action.selected_option.value, news: null, by: body.user.id };
    await openHere(client, { body, title: SETTINGS_TITLE }, () => drawSettings(deps, place));
  };
}

/** Opens a part's form in the window, for those who may change it. */
export function onChangeSettings({ showSettings }: SettingsDeps) {
  return async ({ ack, action, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    const part = settingsPart(action.value ?? FIRST_PART);
    await openHere(client, { body, title: SETTINGS_TITLE }, async () => {
      const shown = await showSettings({ by: body.user.id });
      if (!shown.ok) return sayInModal(SETTINGS_TITLE, SETTINGS_REFUSAL);
      if (!shown.mayChange) return presentSettings(shown, { part: part.id, news: CHANGE_REFUSAL });
      const hasChannels = part.fields.some(({ kind }) => kind.is === "channel");
      const hasGroups = part.fields.some(({ kind }) => kind.is === "user-group");
      const settings = hasChannels ? await withChannelIds(client, shown.settings) : shown.settings;
      const groups = hasGroups ? await listUserGroups(client) : null;
      return presentSettingsForm(part, settings, groups ?? []);
    });
  };
}

/** A menu of channels shows them by id; a channel that cannot be found is shown as none. */
async function withChannelIds(client: WebClient, settings: AllSettings): Promise<AllSettings> {
  const { idOf } = makeChannelIds(client);
  const find = async (channel: string): Promise<string> => {
    try {
      return await idOf(channel);
    } catch (fault) {
      if (readFault(fault).kind !== "refused") throw fault;
      return channel;
    }
  };
  const { company, reports } = settings;
  const { managersChannel } = reports;
  return {
    ...settings,
    company: { ...company, alertChannel: await find(company.alertChannel) },
    reports: {
      ...reports,
      managersChannel: managersChannel === null ? null : await find(managersChannel),
    },
  };
}

async function drawHistory(
  { showHistory }: SettingsDeps,
  { by, page, news }: By & { readonly page: number; readonly news: string | null },
): Promise<ModalView> {
  const shown = await showHistory({ by, page });
  return shown.ok
    ? presentSettingsHistory(shown, news)
    : sayInModal(SETTINGS_TITLE, SETTINGS_REFUSAL);
}

const pageNumber = z.coerce.number().int().min(0).max(100_000).catch(0);

/** The history's newest page, and the buttons that turn its pages. */
export function onSettingsHistory(deps: SettingsDeps) {
  return async ({ ack, action, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    const page = pageNumber.parse(action.value);
    await openHere(client, { body, title: SETTINGS_TITLE }, () =>
      drawHistory(deps, { by: body.user.id, page, news: null }),
    );
  };
}

/** Takes a change back and shows the history anew. */
export function onUndoSettings(deps: SettingsDeps) {
  return async ({ ack, action, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    const { view } = body;
    if (view === undefined) return;
    const by = body.user.id;
    await fillModal(client, { viewId: view.id, title: SETTINGS_TITLE }, async () => {
      const revisionId = z.uuid().parse(action.value);
      const news = sayUndone(await deps.undoSettings({ by, revisionId }));
      return drawHistory(deps, { by, page: pageNumber.parse(view.private_metadata), news });
    });
  };
}

function sayUndone(outcome: UndoSettingsOutcome): string {
  if (outcome.ok) return "✅ Taken back. The history keeps that, too.";
  switch (outcome.why) {
    case "not-a-manager":
      return CHANGE_REFUSAL;
    case "no-such-revision":
      return "That change is not in the history any more.";
    case "changed-since":
      return `⚠️ Not taken back, because it was changed again since: ${outcome.fields.map((field) => escapeMrkdwn(nameSetting(field))).join(", ")}.`;
    case "invalid":
      return `⚠️ Not taken back: ${outcome.problems.map(({ field, expected }) => escapeMrkdwn(`${nameSetting(field)}: ${expected}`)).join(", ")}.`;
  }
}
