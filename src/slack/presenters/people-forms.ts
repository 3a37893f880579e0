import type { Button, InputBlock, ModalView } from "@slack/types";
import type { Person, Team } from "#src/core/access/people.ts";
import { LONGEST_TEAM_NAME } from "#src/core/access/team-wish.ts";
import { ACTION, LIMIT, VIEW } from "../vocabulary.ts";
import { boxesInput, type Choice, lineInput, selectInput } from "./form-inputs.ts";
import { context, escapeMrkdwn, plain, section } from "./mrkdwn.ts";
import { PEOPLE_TITLE } from "./people-window.ts";

export const PERSON_INPUT = { role: "role", team: "team" } as const;

export const BY_GROUP = "group";
export const NO_TEAM = "none";

const ROLES: readonly Choice[] = [
  { value: "rep", text: "Rep: looks after clients" },
  { value: "manager", text: "Manager: of the team below, or of all" },
  { value: "admin", text: "Admin: data, settings, people" },
  { value: BY_GROUP, text: "As the Slack user groups say" },
];

/** What somebody is, and in which team. */
export function presentPersonForm(person: Person, teams: readonly Team[], page: number): ModalView {
  const choices = [
    { value: NO_TEAM, text: "No team" },
    ...teams.map(({ id, name }) => ({ value: id, text: name })),
  ];
  return {
    ...form(VIEW.changePerson, { personId: person.id, page }),
    blocks: [
      section(`*${escapeMrkdwn(person.name)}*`),
      selectInput({
        id: PERSON_INPUT.role,
        label: "Role",
        isNeeded: true,
        choices: ROLES,
        value: person.roleBy === "group" ? BY_GROUP : person.role,
      }),
      selectInput({
        id: PERSON_INPUT.team,
        label: "Team",
        hint: "A manager of no team manages all of them.",
        isNeeded: true,
        choices: choices.slice(0, MOST_OPTIONS),
        value: person.teamId ?? NO_TEAM,
      }),
      context("It holds from now on; what they see changes at once, and it is written down."),
    ],
  };
}

const MOST_OPTIONS = 100; // of a menu

export const TEAM_INPUT = {
  name: "name",
  alertChannel: "alert-channel",
  managersChannel: "managers-channel",
  daily: "daily",
  memberGroup: "member-group",
  managerGroup: "manager-group",
} as const;

export const CHANNEL_VALUE = "channel";
export const DAILY_ON = "on";

export type UserGroup = { readonly id: string; readonly handle: string; readonly name: string };

/** A team; `team` null: a new one. `groups` null: Slack does not tell of user groups. */
export function presentTeamForm(
  team: Team | null,
  { groups, page }: { readonly groups: readonly UserGroup[] | null; readonly page: number },
): ModalView {
  return {
    ...form(VIEW.changeTeam, { teamId: team?.id ?? null, page }),
    blocks: [
      lineInput({
        id: TEAM_INPUT.name,
        label: "Name",
        isNeeded: true,
        longest: LONGEST_TEAM_NAME,
        value: team?.name ?? null,
      }),
      ...channelInputs(team),
      boxesInput({
        id: TEAM_INPUT.daily,
        label: "Every working day",
        choices: [{ value: DAILY_ON, text: "A short digest in the channel of its alerts" }],
        values: team?.dailyDigest === true ? [DAILY_ON] : [],
      }),
      ...groupInputs(team, groups),
      ...(team === null ? [] : [{ type: "actions" as const, elements: [removal(team)] }]),
    ],
  };
}

function groupInputs(team: Team | null, groups: readonly UserGroup[] | null) {
  if (groups === null || groups.length === 0)
    return [context("Slack has no user groups that I may see, so roles are given by hand.")];
  const choices = [
    { value: NO_TEAM, text: "None: by hand" },
    ...groups.map(({ id, handle, name }) => ({ value: id, text: `@${handle} · ${name}` })),
  ].slice(0, MOST_OPTIONS);
  return [
    selectInput({
      id: TEAM_INPUT.memberGroup,
      label: "Its reps are the people of this user group",
      choices,
      value: team?.memberGroup ?? NO_TEAM,
    }),
    selectInput({
      id: TEAM_INPUT.managerGroup,
      label: "Its managers are the people of this user group",
      hint: "Who was given a role by hand keeps it.",
      choices,
      value: team?.managerGroup ?? NO_TEAM,
    }),
  ];
}

function channelInputs(team: Team | null): InputBlock[] {
  return [
    channelInput({
      id: TEAM_INPUT.alertChannel,
      label: "Alerts of its clients go to",
      hint: "Empty: the company's channel for alerts.",
      value: team?.alertChannel ?? null,
    }),
    channelInput({
      id: TEAM_INPUT.managersChannel,
      label: "Its digest goes to",
      hint: "Empty: it has none of its own. Choose a channel that only managers read.",
      value: team?.managersChannel ?? null,
    }),
  ];
}

type ChannelField = {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string | null;
};

function channelInput({ id, label, hint, value }: ChannelField): InputBlock {
  const isId = /^[CG][A-Z0-9]{2,}$/.test(value ?? "");
  return {
    type: "input",
    block_id: id,
    optional: true,
    label: plain(label),
    hint: plain(hint, HINT_LIMIT),
    element: {
      type: "conversations_select",
      action_id: CHANNEL_VALUE,
      filter: { include: ["public", "private"], exclude_bot_users: true },
      ...(isId && value !== null ? { initial_conversation: value } : {}),
    },
  };
}

const HINT_LIMIT = 150;

function removal({ id, name }: Team): Button {
  return {
    type: "button",
    action_id: ACTION.removeTeam,
    style: "danger",
    text: plain("Remove this team"),
    value: id,
    confirm: {
      title: plain("Remove this team?"),
      text: plain(
        `The people of ${name} stay, and belong to no team. Its managers become reps until you say otherwise.`,
        300,
      ),
      confirm: plain("Remove", 30),
      deny: plain("Keep it", 30),
    },
  };
}

function form(callbackId: string, place: object) {
  return {
    type: "modal",
    callback_id: callbackId,
    private_metadata: JSON.stringify(place),
    title: plain(PEOPLE_TITLE, LIMIT.modalTitle),
    submit: plain("Save", LIMIT.modalTitle),
    close: plain("Close", LIMIT.modalTitle),
  } as const;
}
