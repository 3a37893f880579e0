/** A coach in a process of its own, to be killed: `node coach-process.ts DATA_FOLDER API_URL TODAY`. */
import { readConfig } from "#src/config.ts";
import { makeProgress } from "#src/wiring/progress.ts";
import { openRuntime } from "#src/wiring/runtime.ts";
import { startCoach } from "#src/wiring/start-coach.ts";
import { TEST_TOKENS } from "./test-tokens.ts";

const [dataDir = "", slackApiUrl = "", today = ""] = process.argv.slice(2);
const runtime = await openRuntime(
  readConfig({ DATA_DIR: dataDir, TODAY: today, LOG_LEVEL: "silent" }),
);
await startCoach({
  runtime,
  connection: {
    botToken: TEST_TOKENS.bot,
    slackApiUrl,
    by: { way: "socket", appToken: TEST_TOKENS.app },
  },
  description: "test",
  progress: makeProgress(
    () => {},
    () => 0,
  ),
});
