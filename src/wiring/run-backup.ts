import { mkdir } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { z } from "zod";
import type { Config } from "../config.ts";
import { JOBS } from "../jobs/catalogue.ts";
import { openJobs } from "../jobs/worker.ts";
import { BackupError } from "../store/backup/backup-lines.ts";
import { checkBackup, type HeldJob, restoreBackup } from "../store/backup/restore-backup.ts";
import { writeBackup } from "../store/backup/write-backup.ts";
import { lockDataFolder } from "../store/data-lock.ts";
import { openStore, type Store } from "../store/open.ts";
import { readVersion } from "./read-version.ts";
import { placeOf } from "./runtime.ts";
import { StartError } from "./start-error.ts";

const write = (line: string): void => void process.stdout.write(`${line}\n`);

/**
 * `npm run backup [-- FILE]`: everything in the database as one file, readable by whoever runs this alone. With a served
 * database the coach goes on meanwhile; the embedded one can be opened by one program at a time.
 */
export async function runBackup(config: Config, [given]: readonly string[]): Promise<number> {
  if (given?.startsWith("-")) {
    process.stderr.write("npm run backup [-- FILE]: writes everything in the database to FILE\n");
    return 1;
  }
  const now = new Date();
  const day = now.toISOString().slice(0, 16).replaceAll(":", "");
  const path = resolve(given ?? `winback-${day}.backup.gz`);
  return saying(config, async () => {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const store = await openStore(placeOf(config), config.keys);
    const asStored = store.asStored();
    try {
      const rows = await writeBackup(asStored, { path, program: await readVersion(), now });
      const { end } = await checkBackup(path); // a backup that cannot be read is none
      write(
        `${path}: ${sum(rows)} rows of ${Object.keys(rows).length} tables, sha256 ${end.sha256}`,
      );
    } finally {
      await asStored.$disconnect();
      await store.close();
    }
  });
}

/** `npm run restore -- FILE`: puts a backup into an empty database; `--check` only reads it. */
export async function runRestore(config: Config, args: readonly string[]): Promise<number> {
  const isCheck = args.includes("--check");
  const [file] = args.filter((arg) => arg !== "--check");
  if (file === undefined) {
    process.stderr.write("Which backup? npm run restore -- [--check] FILE\n");
    return 1;
  }
  const path = resolve(file);
  if (isCheck) return explaining(() => sayCheck(config, path));
  return saying(config, async () => {
    await sayCheck(config, path);
    const { rows, jobs } = await restoreBackup(placeOf(config), path);
    const store = await openStore(placeOf(config), config.keys);
    try {
      await queueAnew(store, jobs);
      write(`Restored ${sum(rows)} rows; ${store.migrated.length} newer migrations applied.`);
      write("Before you start the coach: see that no other one runs on the old database.");
    } finally {
      await store.close();
    }
  });
}

async function sayCheck({ keys }: Config, path: string): Promise<void> {
  const { head, end, keyIds } = await checkBackup(path);
  write(
    `${path}: written ${head.writtenAt} by version ${head.program}, ${sum(end.rows)} rows, whole.`,
  );
  const lacking = keyIds.filter((id) => !keys.some((key) => key.id === id));
  if (lacking.length > 0)
    write(
      `Its private values are encrypted with: ${lacking.join(", ")}. ENCRYPTION_KEYS must name it before the coach starts.`,
    );
}

const Held = z.union([
  z.object({ name: z.literal("drop.work"), data: JOBS["drop.work"].payload }),
  z.object({ name: z.literal("table.answer"), data: JOBS["table.answer"].payload }),
]);
const OfCompany = z.object({ workspaceId: z.uuid() });

async function queueAnew(store: Store, jobs: readonly HeldJob[]): Promise<void> {
  if (jobs.length === 0) return;
  const queue = await openJobs(store.queueOn, () => {});
  try {
    for (const job of jobs) {
      const { workspaceId } = OfCompany.parse(job.data);
      const held = Held.parse(job);
      const company = queue.of(workspaceId);
      if (held.name === "drop.work")
        await company.send(held.name, held.data, undefined, job.startAfter);
      else await company.send(held.name, held.data, undefined, job.startAfter);
    }
  } finally {
    await queue.stop();
  }
}

function sum(rows: Readonly<Record<string, number>>): number {
  return Object.values(rows).reduce((total, count) => total + count, 0);
}

/** Alone in the data folder, where the database is an embedded one. */
async function saying({ databaseUrl, dataDir }: Config, run: () => Promise<void>): Promise<number> {
  const lock = databaseUrl === null ? await lockDataFolder(dataDir) : null;
  try {
    return await explaining(run);
  } finally {
    await lock?.release();
  }
}

async function explaining(run: () => Promise<void>): Promise<number> {
  try {
    await run();
    return 0;
  } catch (fault) {
    const says = fault instanceof BackupError ? fault.message : sayFileFault(fault);
    if (says === null) throw fault;
    throw new StartError(says, { cause: fault });
  }
}

const FileFault = z.object({ code: z.string().regex(/^E[A-Z]+$/u), path: z.string() });

/** Null when the fault is not about a file. */
function sayFileFault(fault: unknown): string | null {
  const { data } = FileFault.safeParse(fault);
  if (data === undefined) return null;
  return `${data.path} cannot be used (${data.code}). Name a file in a folder that this user may write to, with room on its disk.`;
}
