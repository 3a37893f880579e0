import { readConfig } from "#src/config.ts";
import { openRuntime } from "#src/wiring/runtime.ts";
import { startCoach } from "#src/wiring/start-coach.ts";
import { tellOn } from "../run-step.ts";
import { serveCoach } from "../speed/step-schemas.ts";

/** The whole coach of one company against a workspace in another process, until its parent has heard enough. */
const { environment, connection } = serveCoach.given.parse(JSON.parse(process.argv[2] ?? ""));
const { slackApiUrl, botToken, by } = connection;
const runtime = await openRuntime(readConfig(environment));
const coach = await startCoach({
  runtime,
  connection: { slackApiUrl, botToken, by },
  description: "bench",
  progress: { begin: () => () => {}, say: () => {} },
});
tellOn({ is: "ready" });
process.on("message", (message) => {
  if (message === "memory") tellOn({ is: "memory", mb: process.memoryUsage.rss() / 2 ** 20 });
  if (message === "stop") void stop();
});

async function stop(): Promise<void> {
  await coach.stop();
  await runtime.close();
  process.disconnect?.();
}
