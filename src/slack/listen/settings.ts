import type { App, BlockStaticSelectAction } from "@slack/bolt";
import {
  onChangeSettings,
  onOpenSettings,
  onSettingsHistory,
  onSettingsPart,
  onUndoSettings,
  type SettingsDeps,
} from "../actions/on-settings.ts";
import { suggestSetting } from "../presenters/suggest-setting.ts";
import {
  onCurrencyChanged,
  onSettingsSubmitted,
  type SettingsSubmitDeps,
} from "../views/on-settings-submitted.ts";
import { ACTION, VIEW } from "../vocabulary.ts";

export type SettingsListenerDeps = SettingsDeps & SettingsSubmitDeps;

/** The windows in which a company's settings are looked at, changed and taken back. */
export function listenForSettings(app: App, deps: SettingsListenerDeps): void {
  app.action(ACTION.openSettings, onOpenSettings(deps));
  app.action<BlockStaticSelectAction>(ACTION.settingsPart, onSettingsPart(deps));
  app.action(ACTION.changeSettings, onChangeSettings(deps));
  app.action(ACTION.settingsHistory, onSettingsHistory(deps));
  app.action(ACTION.newerSettings, onSettingsHistory(deps));
  app.action(ACTION.undoSettings, onUndoSettings(deps));
  app.options(ACTION.searchSetting, async ({ ack, options }) => {
    await ack({ options: suggestSetting(options.block_id, options.value) });
  });
  app.view(VIEW.changeSettings, onSettingsSubmitted(deps));
  app.view(VIEW.changeCurrency, onCurrencyChanged(deps));
}
