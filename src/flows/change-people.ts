import {
  mayChangePeople,
  mayLookAtPeople,
  type People,
  type PeopleRefusal,
  type PersonWish,
  refusalToChange,
} from "#src/core/access/people.ts";
import { viewerOf } from "#src/core/access/scope.ts";
import { faultsOfTeam, type TeamFault, type TeamWish } from "#src/core/access/team-wish.ts";
import type { Member } from "#src/core/member.ts";

type By = { readonly workspaceId: string; readonly by: string }; // Slack user id

type Refuse<T> = (people: People) => T | null;

export type TeamRefusal = PeopleRefusal | readonly TeamFault[];

export type ChangePeopleDeps = {
  findMember(slackUserId: string): Promise<Member>;
  loadPeople(workspaceId: string): Promise<People>;
  /** All three: nothing is kept when `refuse` says why not, of the people as they are at that moment. */
  changePerson(
    given: By & { readonly personId: string; readonly wish: PersonWish },
    refuse: Refuse<PeopleRefusal>,
  ): Promise<PeopleRefusal | null>;
  saveTeam(
    given: By & { readonly teamId: string | null; readonly wish: TeamWish },
    refuse: Refuse<TeamRefusal>,
  ): Promise<TeamRefusal | null>;
  removeTeam(
    given: By & { readonly teamId: string },
    refuse: Refuse<PeopleRefusal>,
  ): Promise<PeopleRefusal | null>;
};

export type PeopleView = People & { readonly mayChange: boolean };

/** Who is what, for managers and admins; null: not for a rep. */
export async function showPeople(
  deps: ChangePeopleDeps,
  { workspaceId, by }: By,
): Promise<PeopleView | null> {
  const viewer = viewerOf(await deps.findMember(by));
  if (!mayLookAtPeople(viewer)) return null;
  return { ...(await deps.loadPeople(workspaceId)), mayChange: mayChangePeople(viewer) };
}

/** Says what somebody is from now on. Null: done. */
export async function changePerson(
  deps: ChangePeopleDeps,
  change: By & { readonly personId: string; readonly wish: PersonWish },
): Promise<PeopleRefusal | null> {
  const { id } = await deps.findMember(change.by);
  return deps.changePerson(change, (people) =>
    refusalToChange(viewerIn(people, id), change, people),
  );
}

/** Makes a team, or changes one. Null: done. */
export async function saveTeam(
  deps: ChangePeopleDeps,
  change: By & { readonly teamId: string | null; readonly wish: TeamWish },
): Promise<TeamRefusal | null> {
  const { id } = await deps.findMember(change.by);
  const { teamId, wish } = change;
  return deps.saveTeam(change, (people) => {
    const refusal = refusalOfTeam(people, { byId: id, teamId });
    if (refusal !== null) return refusal;
    const faults = faultsOfTeam(wish, { id: teamId, teams: people.teams });
    return faults.length === 0 ? null : faults;
  });
}

/** Its people are of no team from then on. Null: done. */
export async function removeTeam(
  deps: ChangePeopleDeps,
  change: By & { readonly teamId: string },
): Promise<PeopleRefusal | null> {
  const { id } = await deps.findMember(change.by);
  return deps.removeTeam(change, (people) =>
    refusalOfTeam(people, { byId: id, teamId: change.teamId }),
  );
}

function refusalOfTeam(
  people: People,
  { byId, teamId }: { readonly byId: string; readonly teamId: string | null },
): PeopleRefusal | null {
  if (!mayChangePeople(viewerIn(people, byId))) return "not-for-you";
  return teamId === null || people.teams.some(({ id }) => id === teamId) ? null : "no-such-team";
}

/** Who acts, as they are at that moment: a role may have been taken away since the window was opened. */
function viewerIn({ persons }: People, memberId: string) {
  const person = persons.find(({ id, isOut }) => id === memberId && !isOut);
  return person === undefined
    ? ({ memberId, role: "rep", teamId: null } as const)
    : viewerOf(person);
}
