import type { Member } from "../member.ts";
import { scopeOf, type Viewer, viewerOf } from "./scope.ts";

/** Somebody as the list of people has them. */
export type Person = Pick<Member, "id" | "name" | "role" | "teamId" | "slackUserId"> & {
  readonly roleBy: "hand" | "group"; // group: a Slack user group says what they are
  readonly isOut: boolean; // left Slack, or only a guest now
};

export type Team = {
  readonly id: string;
  readonly name: string;
  readonly alertChannel: string | null;
  readonly managersChannel: string | null;
  readonly dailyDigest: boolean;
  readonly memberGroup: string | null; // id of a Slack user group
  readonly managerGroup: string | null;
};

export type People = { readonly persons: readonly Person[]; readonly teams: readonly Team[] };

/** What somebody is to be. */
export type PersonWish = Pick<Person, "role" | "teamId" | "roleBy">;

export type PeopleRefusal =
  | "not-for-you" // a rep, or a manager of one team
  | "no-such-person"
  | "no-such-team"
  | "admins-only" // who is an admin is said by an admin
  | "last-admin"
  | "last-leader"; // somebody has to look after what is nobody's

/** Reps know who is who from Slack; whoever manages a team may look. */
export function mayLookAtPeople(viewer: Viewer): boolean {
  return viewer.role !== "rep";
}

/** Managers of all, and admins: a team's own manager does not make themselves more. */
export function mayChangePeople(viewer: Viewer): boolean {
  return scopeOf(viewer).of === "all";
}

/** Why somebody cannot be made this; null: they can. */
export function refusalToChange(
  viewer: Viewer,
  { personId, wish }: { readonly personId: string; readonly wish: PersonWish },
  people: People,
): PeopleRefusal | null {
  if (!mayChangePeople(viewer)) return "not-for-you";
  const person = people.persons.find(({ id }) => id === personId);
  if (person === undefined) return "no-such-person";
  if (wish.teamId !== null && !people.teams.some(({ id }) => id === wish.teamId))
    return "no-such-team";
  const isAboutAdmins = (person.role === "admin") !== (wish.role === "admin");
  const hasAdmin = people.persons.some(isActiveAdmin);
  if (isAboutAdmins && hasAdmin && viewer.role !== "admin") return "admins-only";
  return refusalOfRest(people, { personId, wish, hasAdmin });
}

/** What would be left of those who look after everything. */
function refusalOfRest(
  { persons }: People,
  { personId, wish, hasAdmin }: { personId: string; wish: PersonWish; hasAdmin: boolean },
): PeopleRefusal | null {
  const after = persons.map((one) => (one.id === personId ? { ...one, ...wish } : one));
  if (hasAdmin && !after.some(isActiveAdmin)) return "last-admin";
  return persons.some(leadsAll) && !after.some(leadsAll) ? "last-leader" : null;
}

function leadsAll(person: Person): boolean {
  return isActive(person) && scopeOf(viewerOf(person)).of === "all";
}

function isActive({ isOut, slackUserId }: Person): boolean {
  return !isOut && slackUserId !== null;
}

function isActiveAdmin(person: Person): boolean {
  return isActive(person) && person.role === "admin";
}
