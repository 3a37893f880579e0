import type { People, Person, PersonWish, Team } from "./people.ts";

/** Who is in a user group, by its id; a group that could not be read is not there. */
export type GroupUsers = ReadonlyMap<string, readonly string[]>; // Slack user ids

export type GroupChange = { readonly personId: string; readonly wish: PersonWish };

/**
 * What the user groups make of people. A manager's group wins over a rep's; of two teams the first by name. Whoever was
 * given a role by hand keeps it, and an admin stays one. Who is in no group any more becomes a rep of no team.
 */
export function rolesByGroups({ persons, teams }: People, users: GroupUsers): GroupChange[] {
  const isKnown = teams.every((team) => groupsOf(team).every((id) => users.has(id)));
  return persons.flatMap((person) => {
    if (person.slackUserId === null || person.isOut || person.role === "admin") return [];
    const found = placeIn(person.slackUserId, teams, users);
    const wish = wishFor(person, { found, isKnown });
    return wish === null || isSame(person, wish) ? [] : [{ personId: person.id, wish }];
  });
}

export function groupsOf({ memberGroup, managerGroup }: Team): string[] {
  return [memberGroup, managerGroup].flatMap((id) => id ?? []);
}

type Place = { readonly role: "rep" | "manager"; readonly teamId: string };

function placeIn(slackUserId: string, teams: readonly Team[], users: GroupUsers): Place | null {
  const isIn = (group: string | null) =>
    group !== null && users.get(group)?.includes(slackUserId) === true;
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
