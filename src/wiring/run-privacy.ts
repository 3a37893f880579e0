import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { eraseCommand, exportCommand, type PrivacyCommandDeps } from "../cli/privacy.ts";
import type { Config } from "../config.ts";
import { eraseData } from "../flows/erase-data.ts";
import { exportData } from "../flows/export-data.ts";
import { type Jobs, openJobs } from "../jobs/worker.ts";
import { findSubjects } from "../store/data-subjects.ts";
import { queuePosting } from "./case-deps.ts";
import { makeEraseDeps, makeExportDeps } from "./privacy-deps.ts";
import { openRuntime, type Runtime } from "./runtime.ts";

type Command = (deps: PrivacyCommandDeps, argv: readonly string[]) => Promise<number>;

/** `npm run export`; the process's exit code. */
export const runExport = (config: Config, argv: readonly string[]): Promise<number> =>
  runOn(config, argv, exportCommand);

/** `npm run erase`; the process's exit code. */
export const runErase = (config: Config, argv: readonly string[]): Promise<number> =>
  runOn(config, argv, eraseCommand);

async function runOn(config: Config, argv: readonly string[], command: Command): Promise<number> {
  const runtime = await openRuntime(config);
  const queue = await openJobs(runtime.store.queueOn, (job, fault) =>
    runtime.log.error({ event: "job.failed", job }, fault),
  );
  try {
    return await command(commandDeps(runtime, queue.of(runtime.workspace.id)), argv);
  } finally {
    await queue.stop();
    await runtime.close();
  }
}

function commandDeps(
  { store, workspace, today }: Runtime,
  jobs: Pick<Jobs, "send">,
): PrivacyCommandDeps {
  const { prisma } = store;
  const workspaceId = workspace.id;
  const exporting = makeExportDeps(prisma);
  const erasing = makeEraseDeps(prisma, queuePosting(jobs));
  return {
    findSubjects: (asked) => findSubjects(prisma, { workspaceId, ...asked }),
    async countHeld({ kind, id }) {
      const subject = { kind, id };
      const held = await exporting.loadHeldRows({ workspaceId, subject, withPractice: true });
      return held.map(({ table, rows }) => ({ table, rows: rows.length }));
    },
    exportData: (subject) => exportData(exporting, { workspaceId, subject, asker: null }),
    eraseData: (subject) =>
      eraseData(erasing, { workspaceId, subject, today: today(), asker: null }),
    async writeFile(folder, { name, text }) {
      await mkdir(resolve(folder), { recursive: true, mode: 0o700 });
      await writeFile(join(resolve(folder), name), text, { mode: 0o600 }); // personal data: for whoever runs this alone
    },
    write: (line) => void process.stdout.write(`${line}\n`),
    complain: (line) => void process.stderr.write(`${line}\n`),
  };
}
