import type { WebClient } from "@slack/web-api";
import { openJobs } from "../jobs/worker.ts";
import { type SlackConnection, startApp } from "../slack/start-app.ts";
import { readFault } from "../slack/slack-fault.ts";
import { tieToSlack } from "../store/workspaces.ts";
import { openHttp } from "./http-deps.ts";
import { makeCoach } from "./make-coach.ts";
import type { Progress } from "./progress.ts";
import type { Runtime } from "./runtime.ts";
import { watchCompany } from "./refresh-company.ts";
import { StartError } from "./start-error.ts";

export type RunningCoach = { readonly stop: () => Promise<void> };

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
  const { store, log } = runtime;
  const opened = progress.begin("Jobs");
  const jobs = await openJobs(store.queueOn, (job, fault) =>
    log.error({ event: "job.failed", job }, fault),
  );
  opened();
  const http = await openHttp(runtime, jobs, progress).catch(async (fault: unknown) => {
    await jobs.stop();
    throw fault;
  });
  try {
    const coach = await makeCoach(runtime, jobs);
    const connected = progress.begin("Slack");
    const running = await startApp({
      connection,
      claim: coach.claim,
      listen: coach.listen,
      onFault: (fault) => log.error({ event: "listener.failed" }, fault),
    });
    if (runtime.config.slack.mode !== "local") await tie(runtime, running.app.client);
    connected(description);
    await coach.begin(running.app.client, progress);
    const stopWatching = watchCompany(runtime, jobs);
    return {
      async stop() {
        stopWatching();
        await http?.close();
        await running.stop();
        await jobs.stop();
      },
    };
  } catch (fault) {
    await http?.close();
    await jobs.stop();
    throw explain(fault);
  }
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
