import type { Member } from "#src/core/member.ts";
import type {
  CheckedSettings,
  SettingsChange,
  SettingsProblem,
  WorkspaceSettings,
} from "#src/core/workspace-settings.ts";

export type ChangeSettingsOutcome =
  | { readonly ok: true; readonly settings: WorkspaceSettings }
  | { readonly ok: false; readonly why: "not-a-manager" }
  | { readonly ok: false; readonly why: "invalid"; readonly problems: readonly SettingsProblem[] };

export type ChangeSettingsDeps = {
  findMember(slackUserId: string): Promise<Member>;
  /** Lays the change over what is stored and keeps it when it is valid; two changes at once both count. */
  saveSettings(given: { workspaceId: string; change: SettingsChange }): Promise<CheckedSettings>;
};

/** A manager or admin changes how alerts are chosen and which rules look; from the next morning on. */
export async function changeSettings(
  deps: ChangeSettingsDeps,
  { workspaceId, by, change }: { workspaceId: string; by: string; change: SettingsChange },
): Promise<ChangeSettingsOutcome> {
  const { role } = await deps.findMember(by);
  if (role === "rep") return { ok: false, why: "not-a-manager" };
  const saved = await deps.saveSettings({ workspaceId, change });
  return saved.ok ? saved : { ok: false, why: "invalid", problems: saved.problems };
}
