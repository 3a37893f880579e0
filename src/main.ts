import { readConfig, ConfigError } from "./config.ts";
import { DataInUseError } from "./store/data-lock.ts";
import { runDoctor } from "./wiring/run-doctor.ts";
import { runImport } from "./wiring/run-import.ts";
import { runScan } from "./wiring/run-scan.ts";
import { runStart } from "./wiring/run-start.ts";

const COMMANDS = { start: runStart, import: runImport, scan: runScan, doctor: runDoctor } as const;

const [name = "start", ...args] = process.argv.slice(2);
process.exitCode = await run(name, args);

/** The process's exit code. */
async function run(command: string, rest: readonly string[]): Promise<number> {
  const chosen = Object.entries(COMMANDS).find(([known]) => known === command)?.[1];
  if (chosen === undefined) {
    process.stderr.write(
      `There is no command '${command}'. Commands: ${Object.keys(COMMANDS).join(", ")}.\n`,
    );
    return 1;
  }
  try {
    return await chosen(readConfig(process.env), rest);
  } catch (fault) {
    if (!(fault instanceof ConfigError) && !(fault instanceof DataInUseError)) throw fault;
    process.stderr.write(`${fault.message}\n`);
    return 1;
  }
}
