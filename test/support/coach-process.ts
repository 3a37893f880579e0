/** A coach in a process of its own, to be killed: `node coach-process.ts DATA_FOLDER API_URL TODAY`. */
import { enableCompileCache, flushCompileCache } from "node:module";
import { TEST_TOKENS } from "./test-tokens.ts";

enableCompileCache();
const { readConfig } = await import("#src/config.ts");
const { makeProgress } = await import("#src/wiring/progress.ts");
const { openRuntime } = await import("#src/wiring/runtime.ts");
const { PACE } = await import("#src/wiring/pace.ts");
const { startCoach } = await import("#src/wiring/start-coach.ts");
flushCompileCache(); // a process that is killed writes nothing at its end

const [dataDir = "", slackApiUrl = "", today = ""] = process.argv.slice(2);
const runtime = await openRuntime(
  readConfig({ DATA_DIR: dataDir, TODAY: today, LOG_LEVEL: "silent" }),
);
const outbox = { ...PACE.outbox, settleMs: 2_000, callMs: 1_000 }; // a call to this Slack is over at once
const pace = { ...PACE, outbox };
await startCoach({
  runtime: { ...runtime, pace },
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
