import { createHash } from "node:crypto";
import { z } from "zod";
import {
  type AllSettings,
  printSetting,
  settingAt,
  type SettingValue,
} from "#src/core/settings/all-settings.ts";
import type { SettingsPart } from "#src/core/settings/setting-field.ts";

const placeSchema = z.object({ part: z.string(), shown: z.record(z.string(), z.string()) });

/** What a form was opened with: the part, and a mark of each value, so that only what differs is changed. */
type FormPlace = z.infer<typeof placeSchema>;

export function carryForm({ id, fields }: SettingsPart, settings: AllSettings): string {
  const shown = Object.fromEntries(
    fields
      .filter(({ kind }) => kind.is !== "playbook")
      .map(({ path }) => [path, markOf(settingAt(settings, path))]),
  );
  return JSON.stringify({ part: id, shown } satisfies FormPlace);
}

/** Throws on what is no form's private_metadata. */
export function readFormPlace(metadata: string): FormPlace {
  return placeSchema.parse(JSON.parse(metadata));
}

const MARK_CHARACTERS = 12; // a metadata holds 3000 characters, and a part may have thirty settings

export function markOf(value: SettingValue): string {
  return createHash("sha256").update(printSetting(value)).digest("hex").slice(0, MARK_CHARACTERS);
}
