import type { Member } from "#src/core/member.ts";
import type { AllSettings } from "#src/core/settings/all-settings.ts";
import { type SettingsRevision, undoRevision } from "#src/core/settings/settings-revision.ts";
import type { SettingsProblem } from "#src/core/workspace-settings.ts";
import { mayChangeSettings, problemsOfAdmins, type SaveSettings } from "./change-settings.ts";

export type UndoSettingsDeps = {
  findMember(slackUserId: string): Promise<Member>;
  loadAllSettings(workspaceId: string): Promise<AllSettings>;
  findRevision(which: {
    workspaceId: string;
    revisionId: string;
  }): Promise<SettingsRevision | null>;
  readonly saveSettings: SaveSettings;
};

export type UndoSettingsOutcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly why: "not-a-manager" | "no-such-revision" }
  | { readonly ok: false; readonly why: "changed-since"; readonly fields: readonly string[] }
  | { readonly ok: false; readonly why: "invalid"; readonly problems: readonly SettingsProblem[] };

type Undo = { readonly workspaceId: string; readonly by: string; readonly revisionId: string };

/** Takes a change of settings back, which is a change of its own; refused when one of them was changed since. */
export async function undoSettings(
  deps: UndoSettingsDeps,
  { workspaceId, by, revisionId }: Undo,
): Promise<UndoSettingsOutcome> {
  const member = await deps.findMember(by);
  if (!mayChangeSettings(member)) return { ok: false, why: "not-a-manager" };
  const revision = await deps.findRevision({ workspaceId, revisionId });
  if (revision === null) return { ok: false, why: "no-such-revision" };
  const undoing = undoRevision(revision, await deps.loadAllSettings(workspaceId));
  if (!undoing.ok) return { ok: false, why: "changed-since", fields: undoing.changedSince };
  const { change } = undoing;
  const problems = problemsOfAdmins(member, change);
  if (problems.length > 0) return { ok: false, why: "invalid", problems };
  const saved = await deps.saveSettings({ workspaceId, change, by, undoes: revisionId });
  return saved.ok ? { ok: true } : { ok: false, why: "invalid", problems: saved.problems };
}
