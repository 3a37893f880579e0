import type { App } from "@slack/bolt";
import {
  onChangePerson,
  onChangeTeam,
  onOpenPeople,
  onPeoplePage,
  onRemoveTeam,
} from "../actions/on-people.ts";
import type { PeopleDesk } from "../people-desk.ts";
import { onPersonChanged, onTeamChanged } from "../views/on-people-changed.ts";
import { ACTION, VIEW } from "../vocabulary.ts";

/** Who is what: teams, roles, and the user groups that give them. */
export function listenForPeople(app: App, desk: PeopleDesk): void {
  app.action(ACTION.openPeople, onOpenPeople(desk));
  app.action(ACTION.peopleEarlier, onPeoplePage(desk));
  app.action(ACTION.peopleLater, onPeoplePage(desk));
  app.action(ACTION.changePerson, onChangePerson(desk));
  app.action(ACTION.changeTeam, onChangeTeam(desk));
  app.action(ACTION.removeTeam, onRemoveTeam(desk));
  app.view(VIEW.changePerson, onPersonChanged(desk));
  app.view(VIEW.changeTeam, onTeamChanged(desk));
  app.event("subteam_updated", ({ client }) => desk.syncGroups(client));
  app.event("subteam_members_changed", ({ client }) => desk.syncGroups(client));
}
