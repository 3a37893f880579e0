import type { Button, KnownBlock, ModalView } from "@slack/types";
import type { Person, Team } from "#src/core/access/people.ts";
import type { PeopleView } from "#src/flows/change-people.ts";
import { ACTION, LIMIT } from "../vocabulary.ts";
import { context, escapeMrkdwn, plain, section } from "./mrkdwn.ts";

export const PEOPLE_TITLE = "People and teams";

export const PEOPLE_REFUSAL = "Who is what is shown to managers and admins.";

const PEOPLE_A_PAGE = 20;

const MOST_TEAMS = 30;

export type PeoplePlace = { readonly page: number; readonly news: string | null }; // news: mrkdwn

/** All teams and a page of the people; a page that is not there becomes the last. */
export function presentPeople(view: PeopleView, { page: asked, news }: PeoplePlace): ModalView {
  const pages = Math.max(1, Math.ceil(view.persons.length / PEOPLE_A_PAGE));
  const page = Math.min(Math.max(0, asked), pages - 1);
  const shown = view.persons.slice(page * PEOPLE_A_PAGE, (page + 1) * PEOPLE_A_PAGE);
  return {
    type: "modal",
    title: plain(PEOPLE_TITLE, LIMIT.modalTitle),
    close: plain("Close", LIMIT.modalTitle),
    private_metadata: JSON.stringify({ page }),
    blocks: [
      ...(news === null ? [] : [section(news)]),
      ...presentTeams(view),
      { type: "divider" },
      section(`*People* · ${view.persons.length}`),
      ...shown.map((person) => presentPerson(view, person)),
      ...presentPages({ page, pages }),
      context(
        "A manager of a team decides and is told in that team's matters. A manager of no team, and an admin, manages all.",
      ),
    ],
  };
}

function presentTeams(view: PeopleView): KnownBlock[] {
  const { teams, mayChange } = view;
  const add: KnownBlock[] = mayChange
    ? [{ type: "actions", elements: [button(ACTION.changeTeam, "New team", NEW_TEAM)] }]
    : [];
  if (teams.length === 0)
    return [section("*Teams*\nThere are none: everybody works together."), ...add];
  const more = teams.length - MOST_TEAMS;
  return [
    section(`*Teams* · ${teams.length}`),
    ...teams.slice(0, MOST_TEAMS).map((team) => presentTeam(view, team)),
    ...(more > 0 ? [context(`and ${more} more`)] : []),
    ...add,
  ];
}

export const NEW_TEAM = "new";

function presentTeam({ persons, mayChange }: PeopleView, team: Team): KnownBlock {
  const members = persons.filter(({ teamId, isOut }) => teamId === team.id && !isOut);
  const managers = members.filter(({ role }) => role === "manager");
  const led =
    managers.length === 0
      ? "no manager of its own"
      : `managed by ${managers.map(({ name }) => escapeMrkdwn(name)).join(", ")}`;
  const reps = members.filter(({ role }) => role === "rep").length;
  const place = team.alertChannel === null ? "" : ` · alerts in ${sayChannel(team.alertChannel)}`;
  const text = `*${escapeMrkdwn(team.name)}*\n${reps} ${reps === 1 ? "rep" : "reps"}, ${led}${place}`;
  if (!mayChange) return section(text);
  return { ...section(text), accessory: button(ACTION.changeTeam, "Change", team.id) };
}

function sayChannel(channel: string): string {
  return /^[CG][A-Z0-9]{2,}$/.test(channel) ? `<#${channel}>` : `#${escapeMrkdwn(channel)}`;
}

function presentPerson({ teams, mayChange }: PeopleView, person: Person): KnownBlock {
  const text = `*${escapeMrkdwn(person.name)}*\n${sayPerson(person, teams)}`;
  if (!mayChange) return section(text);
  return { ...section(text), accessory: button(ACTION.changePerson, "Change", person.id) };
}

function sayPerson(person: Person, teams: readonly Team[]): string {
  const team = teams.find(({ id }) => id === person.teamId)?.name ?? null;
  const notes = [
    person.roleBy === "group" ? "by user group" : null,
    person.slackUserId === null ? "not met in Slack yet" : null,
    person.isOut ? "has left, or is a guest: may do nothing" : null,
  ];
  return [sayRole(person.role, team), ...notes.filter((note) => note !== null)].join(" · ");
}

function sayRole(role: Person["role"], team: string | null): string {
  if (role === "admin") return "Admin";
  const of = team === null ? null : `of ${escapeMrkdwn(team)}`;
  return role === "manager" ? `Manager ${of ?? "of all"}` : `Rep${of === null ? "" : ` ${of}`}`;
}

function presentPages({ page, pages }: { page: number; pages: number }): KnownBlock[] {
  if (pages === 1) return [];
  const elements = [
    ...(page > 0 ? [button(ACTION.peopleEarlier, "Earlier", String(page - 1))] : []),
    ...(page < pages - 1 ? [button(ACTION.peopleLater, "Later", String(page + 1))] : []),
  ];
  return [context(`Page ${page + 1} of ${pages}`), { type: "actions", elements }];
}

function button(action_id: string, text: string, value: string): Button {
  return { type: "button", action_id, text: plain(text), value };
}
