import type { WebClient } from "@slack/web-api";

/** Where something private can be opened: a trigger of Slack's lasts three seconds. */
export type Opening = {
  readonly by: string; // Slack user id
  readonly client: WebClient;
  readonly triggerId: string;
};

export type OpenPage = (opening: Opening) => Promise<void>;

/** What managers and admins open in a window of its own. */
export type ManagersPages = {
  readonly openDigest: OpenPage;
  readonly openPeople: OpenPage;
  readonly openPrivacy: OpenPage;
  readonly openReport: OpenPage;
  readonly openSettings: OpenPage;
  readonly openSurvey: OpenPage;
};
