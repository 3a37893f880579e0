/** Three processes on one database, killed again and again, for longer: `npm run instances -- --minutes 2`. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { parseArgs } from "node:util";

const { values } = parseArgs({ options: { minutes: { type: "string", default: "2" } } });
const minutes = Number(values.minutes);
if (!Number.isFinite(minutes) || minutes <= 0) {
  process.stderr.write(`--minutes: expected a number above 0, not '${values.minutes}'.\n`);
  process.exit(1);
}
const child = spawn("vitest", ["run", "test/instances"], {
  stdio: "inherit",
  env: { ...process.env, INSTANCES_SECONDS: String(minutes * 60) },
});
const [code] = await once(child, "exit");
process.exitCode = code === 0 ? 0 : 1;
