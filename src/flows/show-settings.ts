import type { Member } from "#src/core/member.ts";
import type { AllSettings } from "#src/core/settings/all-settings.ts";
import type { SettingsRevision } from "#src/core/settings/settings-revision.ts";
import { mayChangeSettings } from "./change-settings.ts";

type Revisions = {
  readonly revisions: readonly SettingsRevision[]; // newest first
  readonly total: number;
};

export type ShowSettingsDeps = {
  findMember(slackUserId: string): Promise<Member>;
  loadAllSettings(workspaceId: string): Promise<AllSettings>;
  loadRevisions(of: { workspaceId: string; page: number; size: number }): Promise<Revisions>;
};

type Refused = { readonly ok: false; readonly why: "not-a-manager" };

export type SettingsView =
  | { readonly ok: true; readonly settings: AllSettings; readonly mayChange: boolean }
  | Refused;

type Asked = { readonly workspaceId: string; readonly by: string };

/** What the company has set, for its managers; a team's manager may look and not change. */
export async function showSettings(
  deps: ShowSettingsDeps,
  { workspaceId, by }: Asked,
): Promise<SettingsView> {
  const member = await deps.findMember(by);
  if (member.role === "rep") return { ok: false, why: "not-a-manager" };
  const settings = await deps.loadAllSettings(workspaceId);
  return { ok: true, settings, mayChange: mayChangeSettings(member) };
}

export const REVISIONS_A_PAGE = 8;

export type SettingsHistory =
  | (Revisions & {
      readonly ok: true;
      readonly page: number; // from 0
      readonly mayChange: boolean;
      readonly settings: AllSettings; // as they are now
    })
  | Refused;

/** Who changed what, newest first, a page of it. */
export async function showSettingsHistory(
  deps: ShowSettingsDeps,
  { page, ...asked }: Asked & { readonly page: number },
): Promise<SettingsHistory> {
  const shown = await showSettings(deps, asked);
  if (!shown.ok) return shown;
  const { workspaceId } = asked;
  const found = await deps.loadRevisions({ workspaceId, page, size: REVISIONS_A_PAGE });
  const { mayChange, settings } = shown;
  return { ok: true, ...found, page, mayChange, settings };
}
