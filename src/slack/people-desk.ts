import type { WebClient } from "@slack/web-api";
import type { PeopleRefusal, PersonWish } from "#src/core/access/people.ts";
import type { TeamWish } from "#src/core/access/team-wish.ts";
import type { PeopleView, TeamRefusal } from "#src/flows/change-people.ts";

type By = { readonly by: string }; // Slack user id

/** What the window of people and teams does. */
export type PeopleDesk = {
  /** Null: not for who asks. */
  readonly showPeople: (asked: By) => Promise<PeopleView | null>;
  readonly changePerson: (
    change: By & { readonly personId: string; readonly wish: PersonWish },
  ) => Promise<PeopleRefusal | null>;
  readonly saveTeam: (
    change: By & { readonly teamId: string | null; readonly wish: TeamWish },
  ) => Promise<TeamRefusal | null>;
  readonly removeTeam: (change: By & { readonly teamId: string }) => Promise<PeopleRefusal | null>;
  /** Has roles looked up in the user groups soon. */
  readonly syncGroups: (client: WebClient) => Promise<void>;
};
