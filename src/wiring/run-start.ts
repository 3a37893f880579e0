import { once } from "node:events";
import type { Config } from "../config.ts";
import type { Log } from "../log.ts";
import { openOperations } from "./open-operations.ts";
import { openCoach } from "./open-coach.ts";
import { makeProgress } from "./progress.ts";
import { openProgram } from "./runtime.ts";

const write = (line: string): void => void process.stdout.write(`${line}\n`);

/** Runs the coach until it is told to stop; the process's exit code. */
export async function runStart(config: Config): Promise<number> {
  const progress = makeProgress(write, () => performance.now());
  const closing: (() => Promise<unknown>)[] = [];
  const stopped = waitForStop();
  try {
    const operations = await openOperations(config);
    closing.push(operations.close);
    const ready = progress.begin("Database");
    const program = await openProgram(config);
    closing.push(() => program.close());
    ready(sayMigrated(program.store.migrated.length));
    watchForFaults(program.log);
    closing.push(await operations.watchStore(program));
    const coach = await openCoach(program, progress);
    closing.push(() => coach.stop());
    operations.readiness.add("Slack", async () =>
      coach.isConnected() ? null : "is not connected",
    );
    progress.say(coach.url === null ? "Ready." : `\nOpen ${coach.url}\n`);
    await stopped;
    operations.readiness.stop();
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
