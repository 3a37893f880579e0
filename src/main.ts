import { enableCompileCache } from "node:module";
import { type Config, ConfigError, readConfig } from "./config.ts";
import { DataInUseError } from "./store/data-lock.ts";
import { StartError } from "./wiring/start-error.ts";

type Run = (config: Config, args: readonly string[]) => Promise<number>;

/** Each command loads only what it needs. */
const COMMANDS: Readonly<Record<string, () => Promise<Run>>> = {
  start: async () => (await import("./wiring/run-start.ts")).runStart,
  import: async () => (await import("./wiring/run-import.ts")).runImport,
  scan: async () => (await import("./wiring/run-scan.ts")).runScan,
  backtest: async () => (await import("./wiring/run-backtest.ts")).runBacktest,
  export: async () => (await import("./wiring/run-privacy.ts")).runExport,
  erase: async () => (await import("./wiring/run-privacy.ts")).runErase,
  survey: async () => (await import("./wiring/run-survey.ts")).runSurvey,
  backup: async () => (await import("./wiring/run-backup.ts")).runBackup,
  restore: async () => (await import("./wiring/run-backup.ts")).runRestore,
  report: async () => (await import("./wiring/run-report.ts")).runReport,
  keys: async () => (await import("./wiring/run-keys.ts")).runKeys,
  doctor: async () => (await import("./wiring/run-doctor.ts")).runDoctor,
};

/** These say in plain words what to do. */
const KNOWN = [ConfigError, DataInUseError, StartError] as const;

const [name = "start", ...args] = process.argv.slice(2);
process.exitCode = await run(name, args);

/** The process's exit code. */
async function run(command: string, rest: readonly string[]): Promise<number> {
  const load = COMMANDS[command];
  if (load === undefined) {
    const known = Object.keys(COMMANDS).join(", ");
    process.stderr.write(`There is no command '${command}'. Commands: ${known}.\n`);
    return 1;
  }
  try {
    const config = readConfig(process.env);
    // In the system's folder for temporary files: the next start takes half the time, and 45 MB more. A server keeps them.
    if (config.databaseUrl === null) enableCompileCache();
    const start = await load();
    return await start(config, rest);
  } catch (fault) {
    if (!KNOWN.some((kind) => fault instanceof kind)) throw fault;
    process.stderr.write(`${fault instanceof Error ? fault.message : ""}\n`);
    return 1;
  }
}
