import type { App } from "@slack/bolt";
import type { Workspace } from "../core/workspace.ts";
import type { Handlers } from "../jobs/catalogue.ts";
import type { JobQueue, Jobs } from "../jobs/worker.ts";
import { makeCompanyApp } from "../slack/company-app.ts";
import type { FreshBot } from "../slack/fresh-client.ts";
import type { HandOver } from "../slack/front.ts";
import { makeCoach } from "./make-coach.ts";
import { refreshCompany } from "./refresh-company.ts";
import { makeRuntime, type Program, type Runtime } from "./runtime.ts";

/** One of the companies that this process serves, with its own coach. */
export type Company = {
  readonly runtime: Runtime;
  readonly jobs: Jobs;
  readonly app: App;
  readonly take: HandOver;
  readonly handlers: Handlers;
  /** Reads anew what may have been changed elsewhere. */
  readonly refresh: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

export type Opening = {
  readonly program: Program;
  readonly queue: JobQueue;
  readonly workspace: Workspace;
  readonly bot: FreshBot;
  readonly slackApiUrl: string | undefined; // undefined: Slack itself
};

/** Joins a company's coach to its Slack. It sees the rows of that company and no others. */
export async function openCompany(opening: Opening): Promise<Company> {
  const { program, queue, workspace, bot, slackApiUrl } = opening;
  const prisma = program.store.guarded(workspace.id);
  const runtime = await makeRuntime({ ...program, store: { ...program.store, prisma } }, workspace);
  const jobs = queue.of(workspace.id);
  const coach = await makeCoach(runtime, jobs);
  const { app, take, begin, sweep, stop } = makeCompanyApp({
    credentials: bot,
    slackApiUrl,
    inbox: coach.inbox,
    listen: coach.listen,
    onFault: (fault) =>
      program.log.error({ event: "listener.failed", workspaceId: workspace.id }, fault),
  });
  await begin();
  return {
    runtime,
    jobs,
    app,
    take,
    handlers: coach.handlers(app.client, { sweep }),
    refresh: () => refreshCompany(runtime, jobs),
    async stop() {
      await stop();
      await prisma.$disconnect();
    },
  };
}
