import type { Member } from "#src/core/member.ts";
import type { ReadSettings, WorkspaceSettings } from "#src/core/workspace-settings.ts";
import { mayChangeSettings } from "./change-settings.ts";

export type ShowPlaybookDeps = {
  findMember(slackUserId: string): Promise<Member>;
  loadSettings(workspaceId: string): Promise<ReadSettings>;
};

/** What the company's playbook stands on, and whether the reader may change it. */
export type PlaybookView = {
  readonly settings: WorkspaceSettings;
  readonly mayChange: boolean; // managers of the whole company and admins
};

/** The playbook is for everybody to read. */
export async function showPlaybook(
  deps: ShowPlaybookDeps,
  { workspaceId, by }: { readonly workspaceId: string; readonly by: string },
): Promise<PlaybookView> {
  const member = await deps.findMember(by);
  const { settings } = await deps.loadSettings(workspaceId);
  return { settings, mayChange: mayChangeSettings(member) };
}
