import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewSubmitAction } from "@slack/bolt";
import type { WebClient } from "@slack/web-api";
import type { SettingValue } from "#src/core/settings/all-settings.ts";
import { fieldAt, settingsPart } from "#src/core/settings/settings-parts.ts";
import { joinChanges } from "#src/core/settings/settings-revision.ts";
import type { SettingsChange, SettingsProblem } from "#src/core/workspace-settings.ts";
import type { ChangeSettingsOutcome } from "#src/flows/change-settings.ts";
import {
  CHANGE_REFUSAL,
  drawSettings,
  SETTINGS_REFUSAL,
  type SettingsDeps,
} from "../actions/on-settings.ts";
import { checkChannel } from "../check-channel.ts";
import { sayInModal } from "../fill-modal.ts";
import { presentCurrencyWarning, readCarriedChange } from "../presenters/currency-warning.ts";
import { escapeMrkdwn } from "../presenters/mrkdwn.ts";
import { readSettingsForm } from "../presenters/read-settings-form.ts";
import { nameSetting, saySetting } from "../presenters/say-setting.ts";
import { SETTINGS_TITLE } from "../presenters/settings-window.ts";

type SubmitArgs = AllMiddlewareArgs & SlackViewMiddlewareArgs<ViewSubmitAction>;

export type SettingsSubmitDeps = Pick<SettingsDeps, "showSettings"> & {
  readonly changeSettings: (given: {
    by: string;
    change: SettingsChange;
  }) => Promise<ChangeSettingsOutcome>;
};

const CURRENCY = "company.currency";

/**
 * Saves what was changed in a part's form and shows the part as it is now; what is wrong is said beneath its field, and
 * the form stays. Another currency is asked about first.
 */
export function onSettingsSubmitted(deps: SettingsSubmitDeps) {
  return async ({ ack, body, view, client }: SubmitArgs): Promise<void> => {
    const refuse = (errors: Readonly<Record<string, string>>): Promise<void> =>
      ack({ response_action: "errors", errors: { ...errors } });
    const by = body.user.id;
    const shown = await deps.showSettings({ by });
    if (!shown.ok)
      return ack({ response_action: "update", view: sayInModal(SETTINGS_TITLE, SETTINGS_REFUSAL) });
    const { part, values, errors } = readSettingsForm(view, shown.settings.company.currency);
    const wrong = { ...errors, ...(await checkChannels(client, values)) };
    if (Object.keys(wrong).length > 0) return refuse(wrong);
    const currency = values.get(CURRENCY);
    if (typeof currency === "string" && shown.mayChange) {
      const change = { part, values: [...values] };
      const asked = presentCurrencyWarning(shown.settings, { to: currency, change });
      return ack({ response_action: "update", view: asked });
    }
    const saved = await deps.changeSettings({ by, change: joinChanges([...values]) });
    if (!saved.ok && saved.why === "invalid") return refuse(errorsOf(part, saved.problems));
    const news = sayOutcome(saved, shown.settings.company.currency);
    return ack({ response_action: "update", view: await drawSettings(deps, { by, part, news }) });
  };
}

/** The yes to another currency. */
export function onCurrencyChanged(deps: SettingsSubmitDeps) {
  return async ({ ack, body, view }: SubmitArgs): Promise<void> => {
    const by = body.user.id;
    const { part, values } = readCarriedChange(view.private_metadata);
    const saved = await deps.changeSettings({ by, change: joinChanges(values) });
    const news = sayOutcome(saved, "EUR");
    return ack({ response_action: "update", view: await drawSettings(deps, { by, part, news }) });
  };
}

async function checkChannels(
  client: WebClient,
  values: ReadonlyMap<string, SettingValue>,
): Promise<Record<string, string>> {
  const errors: Record<string, string> = {};
  for (const [path, value] of values) {
    if (fieldAt(path)?.kind.is !== "channel" || typeof value !== "string") continue;
    const error = await checkChannel(client, value);
    if (error !== null) errors[path] = error;
  }
  return errors;
}

/** Each problem beneath the field that it is about; beneath the part's first where it has none there. */
function errorsOf(part: string, problems: readonly SettingsProblem[]): Record<string, string> {
  const paths = settingsPart(part).fields.map(({ path }) => path);
  return Object.fromEntries(
    problems.map(({ field, expected }) => {
      const path = fieldAt(field)?.path ?? "";
      return [paths.includes(path) ? path : (paths[0] ?? field), expected];
    }),
  );
}

function sayOutcome(saved: ChangeSettingsOutcome, currency: string): string {
  if (!saved.ok)
    return saved.why === "not-a-manager"
      ? CHANGE_REFUSAL
      : `⚠️ Not saved: ${saved.problems.map(({ expected }) => escapeMrkdwn(expected)).join(", ")}`;
  if (saved.changed.length === 0) return "Nothing was changed.";
  const lines = saved.changed.map(({ field, after }) => {
    const about = fieldAt(field);
    const value = about === null ? "" : `: *${saySetting(about, after, currency)}*`;
    return `${escapeMrkdwn(nameSetting(field))}${value}`;
  });
  return `✅ Saved. ${lines.join("  ·  ")}`;
}
