import type { App } from "@slack/bolt";
import type { WebClient } from "@slack/web-api";
import type { Jobs } from "../jobs/worker.ts";
import { listenForDigests } from "../slack/listen/digests.ts";
import { makeManagersPages, type ManagersPages } from "../slack/managers-pages.ts";
import type { DueWork } from "./company-clock.ts";
import { digestDeps, digestWork } from "./digest-deps.ts";
import type { Meet } from "./meet.ts";
import { pickUpWork } from "./pick-up-deps.ts";
import type { Runtime } from "./runtime.ts";

type Listening = {
  readonly app: App;
  readonly runtime: Runtime;
  readonly jobs: Jobs;
  readonly meet: Meet;
};

/** What managers and admins do in Slack: reports, settings, people, data, surveys, privacy. */
export function listenForManagers({ app, runtime, meet }: Listening): ManagersPages {
  const digests = digestDeps(runtime, meet);
  listenForDigests(app, digests);
  return makeManagersPages({ digests });
}

type Working = {
  readonly runtime: Runtime;
  readonly jobs: Jobs;
  readonly client: WebClient;
};

/** What comes due by the company's clock, in the order in which it is looked after. */
export function managersWork({ runtime, jobs }: Working): readonly DueWork[] {
  return [digestWork(runtime, jobs), ...pickUpWork(runtime, jobs)];
}
