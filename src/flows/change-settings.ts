import { scopeOf, viewerOf } from "#src/core/access/scope.ts";
import type { Member } from "#src/core/member.ts";
import type { ChangedField } from "#src/core/settings/all-settings.ts";
import type {
  SettingsChange,
  SettingsProblem,
  WorkspaceSettings,
} from "#src/core/workspace-settings.ts";

type Changed = { readonly settings: WorkspaceSettings; readonly changed: readonly ChangedField[] };

export type ChangeSettingsOutcome =
  | ({ readonly ok: true } & Changed)
  | { readonly ok: false; readonly why: "not-a-manager" }
  | { readonly ok: false; readonly why: "invalid"; readonly problems: readonly SettingsProblem[] };

export type SaveSettings = (given: {
  readonly workspaceId: string;
  readonly change: SettingsChange;
  readonly by: string;
  readonly undoes?: string;
}) => Promise<
  | ({ readonly ok: true } & Changed)
  | { readonly ok: false; readonly problems: readonly SettingsProblem[] }
>;

export type ChangeSettingsDeps = {
  findMember(slackUserId: string): Promise<Member>;
  /** Lays the change over what is stored and keeps it when it is valid; two changes at once both count. */
  readonly saveSettings: SaveSettings;
};

/** They hold for the whole company, so a manager of one team only looks at them. */
export function mayChangeSettings(member: Member): boolean {
  return scopeOf(viewerOf(member)).of === "all";
}

/** A manager who could say who is an admin could make themselves one. */
export function problemsOfAdmins({ role }: Member, { roles }: SettingsChange): SettingsProblem[] {
  if (roles === undefined || role === "admin") return [];
  const expected = "Only an admin says whose people are admins";
  return [{ field: "roles.adminGroup", found: JSON.stringify(roles), expected }];
}

/** A manager of the whole company or an admin changes its settings; the history keeps who and what. */
export async function changeSettings(
  deps: ChangeSettingsDeps,
  { workspaceId, by, change }: { workspaceId: string; by: string; change: SettingsChange },
): Promise<ChangeSettingsOutcome> {
  const member = await deps.findMember(by);
  if (!mayChangeSettings(member)) return { ok: false, why: "not-a-manager" };
  const problems = problemsOfAdmins(member, change);
  if (problems.length > 0) return { ok: false, why: "invalid", problems };
  const saved = await deps.saveSettings({ workspaceId, change, by });
  return saved.ok ? saved : { ok: false, why: "invalid", problems: saved.problems };
}
