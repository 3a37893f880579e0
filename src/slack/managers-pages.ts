import { type DigestDeps, drawDigest } from "./actions/on-digest.ts";
import { drawSettings, type SettingsDeps } from "./actions/on-settings.ts";
import { drawPeople } from "./actions/on-people.ts";
import type { PeopleDesk } from "./people-desk.ts";
import { drawPrivacy } from "./actions/on-privacy.ts";
import { PRIVACY_TITLE } from "./presenters/privacy-window.ts";
import type { PrivacyDesk } from "./privacy-desk.ts";
import { PEOPLE_TITLE } from "./presenters/people-window.ts";
import { drawSurvey, type SurveyDeps } from "./actions/on-survey.ts";
import { drawReportWindow, type ReportDeps } from "./actions/on-report.ts";
import { LAST_QUARTER, REPORT_TITLE } from "./presenters/report-window.ts";
import { openAndFill } from "./fill-modal.ts";
import type { ManagersPages } from "./open-page.ts";
import { DIGEST_TITLE } from "./presenters/digest-window.ts";
import { SURVEY_TITLE } from "./presenters/survey-window.ts";
import { FIRST_PART, SETTINGS_TITLE } from "./presenters/settings-window.ts";

type Desks = {
  readonly digests: DigestDeps;
  readonly people: PeopleDesk;
  readonly privacy: PrivacyDesk;
  readonly report: ReportDeps;
  readonly settings: SettingsDeps;
  readonly survey: SurveyDeps;
};

/** Only who asked sees it. */
export function makeManagersPages({
  digests,
  settings,
  people,
  survey,
  privacy,
  report,
}: Desks): ManagersPages {
  return {
    openPrivacy: ({ client, triggerId, by }) =>
      openAndFill(client, { triggerId, title: PRIVACY_TITLE }, () => drawPrivacy(privacy, { by })),
    openPeople: ({ client, triggerId, by }) =>
      openAndFill(client, { triggerId, title: PEOPLE_TITLE }, () => drawPeople(people, { by })),
    openSurvey: ({ client, triggerId, by }) =>
      openAndFill(client, { triggerId, title: SURVEY_TITLE }, () =>
        drawSurvey(survey, { by, page: 0, news: null }),
      ),
    openReport: ({ client, triggerId, by }) =>
      openAndFill(client, { triggerId, title: REPORT_TITLE }, () =>
        drawReportWindow(report, { ...LAST_QUARTER, by }),
      ),
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
