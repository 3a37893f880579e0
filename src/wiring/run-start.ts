import { once } from "node:events";
import type { Config } from "../config.ts";
import { openJobs } from "../jobs/worker.ts";
import { startApp } from "../slack/start-app.ts";
import { makeCoach } from "./make-coach.ts";
import { openSlack } from "./open-slack.ts";
import { makeProgress } from "./progress.ts";
import { openRuntime } from "./runtime.ts";

const write = (line: string): void => void process.stdout.write(`${line}\n`);

/** Runs the coach until it is told to stop; the process's exit code. */
export async function runStart(config: Config): Promise<number> {
  const progress = makeProgress(write, () => performance.now());
  const closing: (() => Promise<unknown>)[] = [];
  const stopped = waitForStop();
  try {
    const ready = progress.begin("Database");
    const runtime = await openRuntime(config);
    closing.push(() => runtime.close());
    ready(sayMigrated(runtime.store.migrated.length));
    const slack = await openSlack(runtime, progress);
    closing.push(() => slack.close());
    const jobsReady = progress.begin("Jobs");
    const jobs = await openJobs(runtime.store.queueOn, (job, fault) =>
      runtime.log.error({ event: "job.failed", job }, fault),
    );
    closing.push(() => jobs.stop());
    jobsReady();
    const coach = makeCoach(runtime, jobs);
    const connected = progress.begin("Slack");
    const running = await startApp({
      connection: slack.connection,
      claim: coach.claim,
      listen: coach.listen,
      onFault: (fault) => runtime.log.error({ event: "listener.failed" }, fault),
    });
    closing.push(() => running.stop());
    connected(slack.description);
    await coach.begin(running.app.client, progress);
    progress.say(slack.url === null ? "Ready." : `\nOpen ${slack.url}\n`);
    await stopped;
    progress.say("Stopping.");
    return 0;
  } finally {
    for (const close of closing.toReversed()) await close();
  }
}

function sayMigrated(count: number): string {
  return count === 0 ? "up to date" : `${count} migrations applied`;
}

/** Ends at Ctrl-C or when the machine asks the process to end; a second one ends it at once. */
async function waitForStop(): Promise<void> {
  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  process.once("SIGINT", () => process.exit(130));
}
