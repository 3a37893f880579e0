import type { App } from "@slack/bolt";
import type { WebClient } from "@slack/web-api";
import type { Jobs } from "../jobs/worker.ts";
import { listenForDigests } from "../slack/listen/digests.ts";
import { listenForDrops } from "../slack/listen/drops.ts";
import { listenForSettings } from "../slack/listen/settings.ts";
import { listenForPeople } from "../slack/listen/people.ts";
import { listenForReport } from "../slack/listen/report.ts";
import { listenForSurvey } from "../slack/listen/survey.ts";
import { makeManagersPages } from "../slack/managers-pages.ts";
import type { ManagersPages } from "../slack/open-page.ts";
import type { DueWork } from "./company-clock.ts";
import { digestDeps, digestWork } from "./digest-deps.ts";
import { dropDesk } from "./drop-deps.ts";
import type { Meet } from "./meet.ts";
import { pickUpWork } from "./pick-up-deps.ts";
import { groupWork, peopleDeps } from "./people-deps.ts";
import { listenForPrivacy } from "../slack/listen/privacy.ts";
import { makePrivacyDesk } from "./privacy-desk.ts";
import { retentionWork } from "./retention-work.ts";
import { reportDeps } from "./report-deps.ts";
import { reportWork } from "./report-work.ts";
import type { Runtime } from "./runtime.ts";
import { surveyDeps, surveyWork } from "./survey-deps.ts";
import { settingsDeps } from "./settings-deps.ts";

type Listening = {
  readonly app: App;
  readonly runtime: Runtime;
  readonly jobs: Jobs;
  readonly meet: Meet;
};

/** What managers and admins do in Slack: reports, settings, people, data, surveys, privacy. */
export function listenForManagers({ app, runtime, jobs, meet }: Listening): ManagersPages {
  const digests = digestDeps(runtime, meet);
  listenForDigests(app, digests);
  listenForDrops(app, dropDesk(runtime, jobs, meet));
  const settings = settingsDeps(runtime, jobs, meet);
  listenForSettings(app, settings);
  const people = peopleDeps(runtime, meet);
  listenForPeople(app, people);
  const survey = surveyDeps(runtime, jobs, meet);
  listenForSurvey(app, survey);
  const privacy = makePrivacyDesk(runtime, jobs, meet);
  listenForPrivacy(app, privacy);
  const report = reportDeps(runtime, jobs, meet);
  listenForReport(app, report);
  return makeManagersPages({ report, privacy, survey, people, digests, settings });
}

type Working = {
  readonly runtime: Runtime;
  readonly jobs: Jobs;
  readonly client: WebClient;
};

/** What comes due by the company's clock, in the order in which it is looked after. */
export function managersWork({ runtime, jobs, client }: Working): readonly DueWork[] {
  return [
    groupWork(runtime, client),
    digestWork(runtime, jobs),
    ...reportWork(runtime, jobs),
    ...pickUpWork(runtime, jobs),
    surveyWork(runtime, jobs),
    retentionWork(runtime, jobs),
  ];
}
