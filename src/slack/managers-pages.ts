import type { OpenPage } from "./asking-deps.ts";
import { type DigestDeps, drawDigest } from "./actions/on-digest.ts";
import { drawSettings, type SettingsDeps } from "./actions/on-settings.ts";
import { drawPeople } from "./actions/on-people.ts";
import type { PeopleDesk } from "./people-desk.ts";
import { PEOPLE_TITLE } from "./presenters/people-window.ts";
import { openAndFill } from "./fill-modal.ts";
import { DIGEST_TITLE } from "./presenters/digest-window.ts";
import { FIRST_PART, SETTINGS_TITLE } from "./presenters/settings-window.ts";

/** What managers and admins open in a window of its own. */
export type ManagersPages = {
  readonly openDigest: OpenPage;
  readonly openPeople: OpenPage;
  readonly openSettings: OpenPage;
};

type Desks = {
  readonly digests: DigestDeps;
  readonly people: PeopleDesk;
  readonly settings: SettingsDeps;
};

/** Only who asked sees it. */
export function makeManagersPages({ digests, settings, people }: Desks): ManagersPages {
  return {
    openPeople: ({ client, triggerId, by }) =>
      openAndFill(client, { triggerId, title: PEOPLE_TITLE }, () => drawPeople(people, { by })),
    openDigest: ({ client, triggerId, by }) =>
      openAndFill(client, { triggerId, title: DIGEST_TITLE }, () =>
        drawDigest(digests, { by, span: "this-week" }),
      ),
    openSettings: ({ client, triggerId, by }) =>
      openAndFill(client, { triggerId, title: SETTINGS_TITLE }, () =>
        drawSettings(settings, { by, part: FIRST_PART, news: null }),
      ),
  };
}
