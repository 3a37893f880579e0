import type { People, Person, PersonWish, Team } from "./people.ts";

/** Who is in a user group, by its id; a group that could not be read is not there. */
export type GroupUsers = ReadonlyMap<string, readonly string[]>; // Slack user ids

export type GroupChange = { readonly personId: string; readonly wish: PersonWish };

/**
 * What the user groups make of people. A manager's group wins over a rep's; of two teams the first by name. Whoever was
 * given a role by hand keeps it. The admins' group wins over all. Who is in no group any more becomes a rep of no team.
 */
export function rolesByGroups(groups: Groups, users: GroupUsers): GroupChange[] {
  const { persons, teams, adminGroup } = groups;
  const ids = [...teams.flatMap(groupsOf), ...(adminGroup === null ? [] : [adminGroup])];
  const isKnown = ids.every((id) => users.has(id));
  const changes = persons.flatMap((person) => {
    if (person.slackUserId === null || person.isOut) return [];
    if (person.role === "admin" && person.roleBy === "hand") return [];
    const found = placeIn(person.slackUserId, groups, users);
    const wish = wishFor(person, { found, isKnown });
    return wish === null || isSame(person, wish) ? [] : [{ personId: person.id, wish }];
  });
  return keepAnAdmin(persons, changes);
}

/** Where the groups would leave no admin, those who are stay so: nobody else could mend it. */
function keepAnAdmin(persons: readonly Person[], changes: readonly GroupChange[]): GroupChange[] {
  const wishes = new Map(changes.map(({ personId, wish }) => [personId, wish]));
  const isLeft = persons.some(
    ({ id, role, slackUserId, isOut }) =>
      slackUserId !== null && !isOut && (wishes.get(id)?.role ?? role) === "admin",
  );
  const admins = new Set(persons.filter(({ role }) => role === "admin").map(({ id }) => id));
  return isLeft ? [...changes] : changes.filter(({ personId }) => !admins.has(personId));
}

export function groupsOf({ memberGroup, managerGroup }: Team): string[] {
  return [memberGroup, managerGroup].flatMap((id) => id ?? []);
}

type Place = Pick<PersonWish, "role" | "teamId">;

type Groups = People & { readonly adminGroup: string | null };

function placeIn(
  slackUserId: string,
  { teams, adminGroup }: Groups,
  users: GroupUsers,
): Place | null {
  const isIn = (group: string | null) =>
    group !== null && users.get(group)?.includes(slackUserId) === true;
  if (isIn(adminGroup)) return { role: "admin", teamId: null };
  const managed = teams.find(({ managerGroup }) => isIn(managerGroup));
  if (managed !== undefined) return { role: "manager", teamId: managed.id };
  const own = teams.find(({ memberGroup }) => isIn(memberGroup));
  return own === undefined ? null : { role: "rep", teamId: own.id };
}

/** Somebody new, a rep of no team, has not been given anything by hand yet. */
function wishFor(
  person: Person,
  { found, isKnown }: { readonly found: Place | null; readonly isKnown: boolean },
): PersonWish | null {
  const isFresh = person.role === "rep" && person.teamId === null;
  if (person.roleBy === "hand" && !isFresh) return null;
  if (found !== null) return { ...found, roleBy: "group" };
  return person.roleBy === "group" && isKnown
    ? { role: "rep", teamId: null, roleBy: "group" }
    : null;
}

function isSame(person: Person, wish: PersonWish): boolean {
  return (
    person.role === wish.role && person.teamId === wish.teamId && person.roleBy === wish.roleBy
  );
}
