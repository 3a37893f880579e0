import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewSubmitAction } from "@slack/bolt";
import type { WebClient } from "@slack/web-api";
import { z } from "zod";
import type { PersonWish } from "#src/core/access/people.ts";
import type { TeamWish } from "#src/core/access/team-wish.ts";
import { drawPeople } from "../actions/on-people.ts";
import { findTablePlace } from "../find-table-place.ts";
import type { PeopleDesk } from "../people-desk.ts";
import {
  BY_GROUP,
  CHANNEL_VALUE,
  DAILY_ON,
  NO_TEAM,
  PERSON_INPUT,
  TEAM_INPUT,
} from "../presenters/people-forms.ts";
import {
  sayPeopleRefusal,
  sayTeamFaults,
  sayUnfitChannel,
} from "../presenters/say-people-refusal.ts";

type SubmitArgs = AllMiddlewareArgs & SlackViewMiddlewareArgs<ViewSubmitAction>;

const option = <T extends z.ZodType<string, string>>(value: T) =>
  z.object({ value: z.object({ selected_option: z.object({ value }) }) });

const team = z.union([z.literal(NO_TEAM).transform(() => null), z.uuid()]);

const personForm = z.object({
  [PERSON_INPUT.role]: option(z.enum(["rep", "manager", "admin", BY_GROUP])),
  [PERSON_INPUT.team]: z.object({
    value: z.object({ selected_option: z.object({ value: team }) }),
  }),
});

const PersonPlace = z.object({ personId: z.uuid(), page: z.number() });

/** What somebody is from now on; the window shows the list again. */
export function onPersonChanged(desk: PeopleDesk) {
  return async ({ ack, body, view, client }: SubmitArgs): Promise<void> => {
    const by = body.user.id;
    const { personId, page } = PersonPlace.parse(JSON.parse(view.private_metadata));
    const people = await desk.showPeople({ by });
    const before = people?.persons.find(({ id }) => id === personId);
    const wish = readPerson(view.state.values, before?.role ?? "rep");
    const refusal = await desk.changePerson({ by, personId, wish });
    if (refusal !== null)
      return ack({
        response_action: "errors",
        errors: { [PERSON_INPUT.role]: sayPeopleRefusal(refusal) },
      });
    const news = "✅ Saved.";
    await ack({
      response_action: "update",
      view: await drawPeople(desk, { by, place: { page, news } }),
    });
    if (wish.roleBy === "group") await desk.syncGroups(client);
  };
}

/** By a user group: until one says otherwise they stay what they are. */
function readPerson(values: unknown, before: PersonWish["role"]): PersonWish {
  const form = personForm.parse(values);
  const role = form[PERSON_INPUT.role].value.selected_option.value;
  const teamId = form[PERSON_INPUT.team].value.selected_option.value;
  return role === BY_GROUP
    ? { role: before, teamId, roleBy: "group" }
    : { role, teamId, roleBy: "hand" };
}

const channel = z
  .object({ [CHANNEL_VALUE]: z.object({ selected_conversation: z.string().nullish() }) })
  .transform((found) => found[CHANNEL_VALUE].selected_conversation ?? null);

const group = z
  .object({ value: z.object({ selected_option: z.object({ value: z.string() }).nullish() }) })
  .transform(({ value }) => value.selected_option?.value ?? NO_TEAM)
  .transform((id) => (id === NO_TEAM ? null : id));

const teamForm = z.object({
  [TEAM_INPUT.name]: z.object({ value: z.object({ value: z.string().nullish() }) }),
  [TEAM_INPUT.alertChannel]: channel,
  [TEAM_INPUT.managersChannel]: channel,
  [TEAM_INPUT.daily]: z.object({
    value: z.object({ selected_options: z.array(z.object({ value: z.string() })).default([]) }),
  }),
  [TEAM_INPUT.memberGroup]: group.optional(),
  [TEAM_INPUT.managerGroup]: group.optional(),
});

const TeamPlace = z.object({ teamId: z.uuid().nullable(), page: z.number() });

/** A team as it is from now on; the window shows the list again. */
export function onTeamChanged(desk: PeopleDesk) {
  return async ({ ack, body, view, client }: SubmitArgs): Promise<void> => {
    const by = body.user.id;
    const { teamId, page } = TeamPlace.parse(JSON.parse(view.private_metadata));
    const people = await desk.showPeople({ by });
    const before = people?.teams.find(({ id }) => id === teamId);
    const wish = readTeam(view.state.values, before);
    const unfit = await findUnfitChannels(client, wish);
    if (Object.keys(unfit).length > 0) return ack({ response_action: "errors", errors: unfit });
    const refusal = await desk.saveTeam({ by, teamId, wish });
    if (refusal !== null)
      return ack({
        response_action: "errors",
        errors:
          typeof refusal === "string"
            ? { [TEAM_INPUT.name]: sayPeopleRefusal(refusal) }
            : sayTeamFaults(refusal),
      });
    const news = "✅ Saved.";
    await ack({
      response_action: "update",
      view: await drawPeople(desk, { by, place: { page, news } }),
    });
    if (wish.memberGroup !== null || wish.managerGroup !== null) await desk.syncGroups(client);
  };
}

/** Clients' names stand in these channels: none that another company reads, and none that the coach cannot post in. */
async function findUnfitChannels(
  client: WebClient,
  { alertChannel, managersChannel }: TeamWish,
): Promise<Record<string, string>> {
  const faults: Record<string, string> = {};
  const asked = [
    [TEAM_INPUT.alertChannel, alertChannel],
    [TEAM_INPUT.managersChannel, managersChannel],
  ] as const;
  for (const [field, chosen] of asked) {
    const place = chosen === null ? "here" : await findTablePlace(client, chosen);
    if (place !== "here") faults[field] = sayUnfitChannel(place);
  }
  return faults;
}

/** User groups that could not be shown stay as they were. */
function readTeam(values: unknown, before: TeamWish | undefined): TeamWish {
  const form = teamForm.parse(values);
  const memberGroup = form[TEAM_INPUT.memberGroup];
  const managerGroup = form[TEAM_INPUT.managerGroup];
  return {
    name: form[TEAM_INPUT.name].value.value ?? "",
    alertChannel: form[TEAM_INPUT.alertChannel],
    managersChannel: form[TEAM_INPUT.managersChannel],
    dailyDigest: form[TEAM_INPUT.daily].value.selected_options.some(
      ({ value }) => value === DAILY_ON,
    ),
    memberGroup: memberGroup === undefined ? (before?.memberGroup ?? null) : memberGroup,
    managerGroup: managerGroup === undefined ? (before?.managerGroup ?? null) : managerGroup,
  };
}
