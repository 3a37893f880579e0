import type { AllMiddlewareArgs, BlockButtonAction, SlackActionMiddlewareArgs } from "@slack/bolt";
import type { ModalView } from "@slack/types";
import { z } from "zod";
import { fillModal, openHere, sayInModal } from "../fill-modal.ts";
import { listUserGroups } from "../list-user-groups.ts";
import type { PeopleDesk } from "../people-desk.ts";
import { presentPersonForm, presentTeamForm } from "../presenters/people-forms.ts";
import {
  NEW_TEAM,
  PEOPLE_REFUSAL,
  PEOPLE_TITLE,
  type PeoplePlace,
  presentPeople,
} from "../presenters/people-window.ts";
import { sayPeopleRefusal } from "../presenters/say-people-refusal.ts";

type ButtonArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockButtonAction>;

const FIRST: PeoplePlace = { page: 0, news: null };

/** The window as who asks may see it. */
export async function drawPeople(
  { showPeople }: Pick<PeopleDesk, "showPeople">,
  { by, place = FIRST }: { readonly by: string; readonly place?: PeoplePlace },
): Promise<ModalView> {
  const view = await showPeople({ by });
  return view === null ? sayInModal(PEOPLE_TITLE, PEOPLE_REFUSAL) : presentPeople(view, place);
}

export function onOpenPeople(desk: PeopleDesk) {
  return async ({ ack, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    await openHere(client, { body, title: PEOPLE_TITLE }, () =>
      drawPeople(desk, { by: body.user.id }),
    );
  };
}

const Page = z.coerce.number().int().min(0).catch(0);

export function onPeoplePage(desk: PeopleDesk) {
  return async ({ ack, action, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    const place = { page: Page.parse(action.value), news: null };
    await openHere(client, { body, title: PEOPLE_TITLE }, () =>
      drawPeople(desk, { by: body.user.id, place }),
    );
  };
}

const Place = z.object({ page: Page });

/** The page that the window showed. */
function pageIn(metadata: string | undefined): number {
  try {
    return Place.parse(JSON.parse(metadata ?? "{}")).page;
  } catch {
    return 0;
  }
}

/** A person's form, in the same window. */
export function onChangePerson(desk: PeopleDesk) {
  return async ({ ack, action, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    await openHere(client, { body, title: PEOPLE_TITLE }, async () => {
      const view = await desk.showPeople({ by: body.user.id });
      if (view?.mayChange !== true)
        return sayInModal(PEOPLE_TITLE, sayPeopleRefusal("not-for-you"));
      const person = view.persons.find(({ id }) => id === action.value);
      if (person === undefined) return sayInModal(PEOPLE_TITLE, sayPeopleRefusal("no-such-person"));
      return presentPersonForm(person, view.teams, pageIn(body.view?.private_metadata));
    });
  };
}

/** A team's form, or a new one's, in the same window. */
export function onChangeTeam(desk: PeopleDesk) {
  return async ({ ack, action, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    await openHere(client, { body, title: PEOPLE_TITLE }, async () => {
      const view = await desk.showPeople({ by: body.user.id });
      if (view?.mayChange !== true)
        return sayInModal(PEOPLE_TITLE, sayPeopleRefusal("not-for-you"));
      const team = view.teams.find(({ id }) => id === action.value) ?? null;
      if (team === null && action.value !== NEW_TEAM)
        return sayInModal(PEOPLE_TITLE, sayPeopleRefusal("no-such-team"));
      const page = pageIn(body.view?.private_metadata);
      return presentTeamForm(team, { groups: await listUserGroups(client), page });
    });
  };
}

const Id = z.uuid();

export function onRemoveTeam(desk: PeopleDesk) {
  return async ({ ack, action, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    const { view } = body;
    if (view === undefined) return;
    const by = body.user.id;
    await fillModal(client, { viewId: view.id, title: PEOPLE_TITLE }, async () => {
      const refusal = await desk.removeTeam({ by, teamId: Id.parse(action.value) });
      const news = refusal === null ? "The team is removed." : `⚠️ ${sayPeopleRefusal(refusal)}`;
      return drawPeople(desk, { by, place: { page: 0, news } });
    });
  };
}
