import { groupsOf, rolesByGroups } from "#src/core/access/group-roles.ts";
import type { People, PersonWish } from "#src/core/access/people.ts";

export type SyncGroupsDeps = {
  loadPeople(workspaceId: string): Promise<People>;
  /** The user group whose people are admins; null: there is none. */
  loadAdminGroup(workspaceId: string): Promise<string | null>;
  /** Null: the group is not there, or cannot be seen. */
  listGroupUsers(groupId: string): Promise<readonly string[] | null>;
  saveRole(given: {
    readonly workspaceId: string;
    readonly personId: string;
    readonly wish: PersonWish;
  }): Promise<void>;
};

/** Brings roles up to the user groups of Slack; a second run changes nothing. How many people changed. */
export async function syncGroups(deps: SyncGroupsDeps, workspaceId: string): Promise<number> {
  const people = await deps.loadPeople(workspaceId);
  const adminGroup = await deps.loadAdminGroup(workspaceId);
  const ids = [
    ...new Set([...people.teams.flatMap(groupsOf), ...(adminGroup === null ? [] : [adminGroup])]),
  ];
  const isLeft = people.persons.some(({ role, roleBy }) => role === "admin" && roleBy === "group");
  if (ids.length === 0 && !isLeft) return 0;
  const users = new Map<string, readonly string[]>();
  for (const id of ids) {
    const found = await deps.listGroupUsers(id);
    if (found !== null) users.set(id, found);
  }
  const changes = rolesByGroups({ ...people, adminGroup }, users);
  for (const change of changes) await deps.saveRole({ workspaceId, ...change });
  return changes.length;
}
