import { z } from "zod";
import { mergeSettings, type SettingsChange } from "../workspace-settings.ts";
import { type AllSettings, type ChangedField, isSame, settingAt } from "./all-settings.ts";

/** What somebody changed at once. */
export type SettingsRevision = {
  readonly revisionId: string;
  readonly at: Date;
  readonly by: string; // Slack user id
  readonly fields: readonly ChangedField[];
  readonly undoes: string | null; // the revision it takes back
};

export type Undoing =
  | { readonly ok: true; readonly change: SettingsChange }
  | { readonly ok: false; readonly changedSince: readonly string[] }; // fields that are not as the revision left them

/** The change that takes a revision back; refused when any of its settings has been changed since. */
export function undoRevision(
  { fields }: Pick<SettingsRevision, "fields">,
  now: AllSettings,
): Undoing {
  const changedSince = fields
    .filter(({ field, after }) => !isSame(settingAt(now, field), after))
    .map(({ field }) => field);
  if (changedSince.length > 0) return { ok: false, changedSince };
  return { ok: true, change: joinChanges(fields.map(({ field, before }) => [field, before])) };
}

type Valued = readonly [path: string, value: unknown];

/** One change out of settings and their values, by path. */
export function joinChanges(values: readonly Valued[]): SettingsChange {
  return values.reduce<SettingsChange>(
    (change, [path, value]) => aChange.parse(mergeSettings(change, nest(path.split("."), value))),
    {},
  );
}

const aChange = z.record(z.string(), z.unknown());

function nest([key, ...rest]: readonly string[], value: unknown): SettingsChange {
  if (key === undefined) throw new Error("a setting without a path");
  return { [key]: rest.length === 0 ? value : nest(rest, value) };
}
