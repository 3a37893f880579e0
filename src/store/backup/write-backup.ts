import { createHash } from "node:crypto";
import { createWriteStream, existsSync } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { z } from "zod";
import { Prisma, type PrismaClient } from "../generated/client.ts";
import { BackupError, FORMAT, type Head, MARK } from "./backup-lines.ts";
import { listMigrations, listTables, quoteName } from "./list-tables.ts";

/** Jobs that would not come again by themselves, kept as if they were a table. */
export const JOBS_TABLE = "jobs";

const ROWS_AT_ONCE = 500;
const LONGEST_MS = 6 * 3_600_000;

type Writing = {
  readonly path: string; // of the file, which must not be there yet
  readonly program: string; // its version
  readonly now: Date;
};

type Transaction = Prisma.TransactionClient;

/**
 * Writes all rows of all companies as they stand on the disk (what is sealed stays sealed) at one moment, while the
 * coach goes on. The file appears under its name only when it is whole. Returns the number of rows by table.
 */
export async function writeBackup(
  asStored: PrismaClient,
  { path, program, now }: Writing,
): Promise<Readonly<Record<string, number>>> {
  if (existsSync(path)) throw new BackupError(`${path} is there already: name another file.`);
  const part = `${path}.part`;
  const rows: Record<string, number> = {};
  try {
    await asStored.$transaction(
      async (tx) => {
        const migrations = await listMigrations(tx);
        const head: Head = { format: FORMAT, writtenAt: now.toISOString(), program, migrations };
        const lines = Readable.from(withEnd(linesOf(tx, head, rows), rows));
        await pipeline(lines, createGzip(), createWriteStream(part, { mode: 0o600, flags: "wx" }));
      },
      {
        isolationLevel: Prisma.TransactionIsolationLevel.RepeatableRead,
        timeout: LONGEST_MS,
        maxWait: 60_000,
      },
    );
    await flush(part);
    await rename(part, path);
    return rows;
  } catch (fault) {
    if (!isThere(fault)) await rm(part, { force: true });
    throw fault;
  }
}

/** Another backup is being written under the same name: its part is not ours to remove. */
function isThere(fault: unknown): boolean {
  return fault instanceof Error && "code" in fault && fault.code === "EEXIST";
}

async function flush(path: string): Promise<void> {
  const file = await open(path, "r+");
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

async function* linesOf(
  tx: Transaction,
  head: Head,
  rows: Record<string, number>,
): AsyncGenerator<string> {
  yield `${MARK}${JSON.stringify(head)}`;
  const sources = (await listTables(tx)).map((table) => ({
    table,
    sql: `select to_jsonb(t)::text as row from public.${quoteName(table)} t`,
  }));
  if (await hasQueue(tx)) sources.push({ table: JOBS_TABLE, sql: PENDING_JOBS });
  for (const { table, sql } of sources) {
    yield `${MARK}${JSON.stringify({ table })}`;
    rows[table] = 0;
    for await (const row of readRows(tx, sql)) {
      rows[table] += 1;
      yield row;
    }
  }
}

const PENDING_JOBS = `select jsonb_build_object('name', name, 'data', data, 'startAfter', start_after)::text as row
  from pgboss.job where state in ('created', 'retry', 'active') and name in ('drop.work', 'table.answer')`;

const Rows = z.array(z.object({ row: z.string() }));

async function* readRows(tx: Transaction, sql: string): AsyncGenerator<string> {
  await tx.$executeRawUnsafe(`declare backup_rows no scroll cursor for ${sql}`);
  for (;;) {
    const found = Rows.parse(await tx.$queryRawUnsafe(`fetch ${ROWS_AT_ONCE} from backup_rows`));
    for (const { row } of found) yield row;
    if (found.length < ROWS_AT_ONCE) break;
  }
  await tx.$executeRawUnsafe("close backup_rows");
}

/** Adds the line ends, and the last line with the checksum of all before. */
async function* withEnd(
  lines: AsyncIterable<string>,
  rows: Readonly<Record<string, number>>,
): AsyncGenerator<string> {
  const sum = createHash("sha256");
  for await (const line of lines) {
    sum.update(`${line}\n`);
    yield `${line}\n`;
  }
  yield `${MARK}${JSON.stringify({ rows, sha256: sum.digest("hex") })}\n`;
}

async function hasQueue(tx: Transaction): Promise<boolean> {
  const found = await tx.$queryRaw<{ there: boolean }[]>`
    select to_regclass('pgboss.job') is not null as there`;
  return found[0]?.there === true;
}
