import type { WebClient } from "@slack/web-api";
import type { Handlers } from "../jobs/catalogue.ts";
import { type JobQueue, openJobs } from "../jobs/worker.ts";
import { type SlackConnection, startApp } from "../slack/start-app.ts";
import { readFault } from "../slack/slack-fault.ts";
import { tieToSlack } from "../store/workspaces.ts";
import { openHttp } from "./http-deps.ts";
import { makeCoach } from "./make-coach.ts";
import { beginMornings } from "./morning-deps.ts";
import { programHandlers } from "./program-jobs.ts";
import type { Progress } from "./progress.ts";
import type { Runtime } from "./runtime.ts";
import { refreshCompany, watchCompany } from "./refresh-company.ts";
import { StartError } from "./start-error.ts";

export type RunningCoach = {
  readonly isConnected: () => boolean; // to Slack
  readonly stop: () => Promise<void>;
};

type Start = {
  readonly runtime: Runtime;
  readonly connection: SlackConnection;
  readonly description: string; // of the connection, for the person at the terminal
  readonly progress: Progress;
};

/** Opens the job queue, connects to Slack, and takes this morning's look when it is due. */
export async function startCoach({
  runtime,
  connection,
  description,
  progress,
}: Start): Promise<RunningCoach> {
  const { store, workspace, log } = runtime;
  const opened = progress.begin("Jobs");
  const queue = await openJobs(store.queueOn, (job, fault) =>
    log.error({ event: "job.failed", job }, fault),
  );
  const jobs = queue.of(workspace.id);
  opened();
  const closing: (() => Promise<unknown>)[] = [() => queue.stop()];
  try {
    const http = await openHttp(runtime, jobs, progress);
    closing.push(async () => http?.close());
    const coach = await makeCoach(runtime, jobs);
    const connected = progress.begin("Slack");
    const running = await startApp({
      connection,
      inbox: coach.inbox,
      listen: coach.listen,
      onFault: (fault) => log.error({ event: "listener.failed" }, fault),
    });
    closing.push(() => running.stop());
    if (runtime.config.slack.mode !== "local") await tie(runtime, running.app.client);
    connected(description);
    await workAlone({ runtime, queue, handlers: coach.handlers(running.app.client, running) });
    await beginMornings({ runtime, jobs, progress });
    const stopWatching = watchCompany(runtime, jobs);
    closing.push(async () => stopWatching());
    return { isConnected: () => running.isConnected(), stop: () => closeAll(closing) };
  } catch (fault) {
    await closeAll(closing);
    throw explain(fault);
  }
}

/** The last opened first. */
async function closeAll(closing: readonly (() => Promise<unknown>)[]): Promise<void> {
  for (const close of closing.toReversed()) await close();
}

type Alone = {
  readonly runtime: Runtime;
  readonly queue: JobQueue;
  readonly handlers: Handlers;
};

/** Every job is for the one company of this process. */
async function workAlone({ runtime, queue, handlers }: Alone): Promise<void> {
  const { store, workspace } = runtime;
  await queue.work({
    companiesFor: async () => [workspace.id],
    async workFor(workspaceId, work) {
      if (workspaceId !== workspace.id) return;
      await refreshCompany(runtime, queue.of(workspaceId));
      await work(handlers);
    },
    program: programHandlers(store),
  });
}

/** A token that Slack refuses is a person's to mend; anything else is a fault as it stands. */
function explain(fault: unknown): unknown {
  const read = readFault(fault);
  if (read.kind !== "refused") return fault;
  const message = `Slack refuses the connection: ${read.error}.\nCheck SLACK_BOT_TOKEN and SLACK_APP_TOKEN; npm run doctor says which.`;
  return new StartError(message, { cause: fault });
}

/** Data of one company must not be shown in another company's Slack. */
async function tie(
  { store, workspace, reloadWorkspace }: Runtime,
  client: WebClient,
): Promise<void> {
  const { team_id: teamId } = await client.auth.test();
  if (teamId === undefined) return;
  await tieToSlack(store.prisma, workspace, teamId);
  await reloadWorkspace();
}
