import { once } from "node:events";
import type { Config } from "../config.ts";
import type { Log } from "../log.ts";
import { openSlack } from "./open-slack.ts";
import { makeProgress } from "./progress.ts";
import { openRuntime } from "./runtime.ts";
import { startCoach } from "./start-coach.ts";
import { warmWordLists } from "./warm-word-lists.ts";

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
    watchForFaults(runtime.log);
    const slack = await openSlack(runtime, progress);
    closing.push(() => slack.close());
    const { connection, description } = slack;
    const coach = await startCoach({ runtime, connection, description, progress });
    closing.push(() => coach.stop());
    progress.say(slack.url === null ? "Ready." : `\nOpen ${slack.url}\n`);
    const stopping = new AbortController();
    closing.push(async () => stopping.abort());
    void warmWordLists(stopping.signal);
    await stopped;
    progress.say("Stopping.");
    return 0;
  } finally {
    for (const close of closing.toReversed()) await close();
  }
}

function sayMigrated(count: number): string {
  return count === 0
    ? "up to date"
    : count === 1
      ? "1 migration applied"
      : `${count} migrations applied`;
}

/** A socket that cannot come back ends in a rejection that nobody awaits: log it and let the supervisor start anew. */
function watchForFaults(log: Log): void {
  process.on("unhandledRejection", (fault) => {
    log.error({ event: "process.failed" }, fault);
    process.stderr.write(
      "The coach lost its connection and cannot go on; the log says why. Start it again.\n",
    );
    process.exit(1);
  });
}

/** Ends at Ctrl-C or when the machine asks the process to end; a second Ctrl-C ends it at once. */
async function waitForStop(): Promise<void> {
  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  process.once("SIGINT", () => process.exit(130));
}
