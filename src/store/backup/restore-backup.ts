import { z } from "zod";
import type { Prisma, PrismaClient } from "../generated/client.ts";
import { migrationNames } from "../migrate.ts";
import { openStore, type StorePlace } from "../open.ts";
import { BackupError, type End, FORMAT, type Head, readBackup } from "./backup-lines.ts";
import { listMigrations, listTables, quoteName } from "./list-tables.ts";
import { JOBS_TABLE } from "./write-backup.ts";

const HeldJob = z.object({ name: z.string(), data: z.unknown(), startAfter: z.coerce.date() });
export type HeldJob = z.infer<typeof HeldJob>;

export type Checked = {
  readonly head: Head;
  readonly end: End;
  readonly keyIds: readonly string[]; // of the keys that its values are sealed with
};

/** Reads the whole file and writes nothing. Throws BackupError when it cannot be used by this program. */
export async function checkBackup(path: string): Promise<Checked> {
  let head: Head | null = null;
  let end: End | null = null;
  const keyIds = new Set<string>();
  for await (const part of readBackup(path)) {
    if (part.is === "head") head = await checkHead(part.head, path);
    if (part.is === "end") end = part.end;
    if (part.is === "row")
      for (const [, id = ""] of part.row.matchAll(/"enc:([a-z0-9-]{1,20}):/gu)) keyIds.add(id);
  }
  if (head === null || end === null) throw new BackupError(`${path} is no backup of the coach.`);
  return { head, end, keyIds: [...keyIds] };
}

async function checkHead(head: Head, path: string): Promise<Head> {
  if (head.format !== FORMAT)
    throw new BackupError(
      `${path} has the form '${head.format}', and this program reads '${FORMAT}'.`,
    );
  const known = new Set(await migrationNames());
  const unknown = head.migrations.filter((name) => !known.has(name));
  if (unknown.length > 0)
    throw new BackupError(
      `${path} comes from a newer version of the coach (${head.program}). Update this one first.`,
    );
  return head;
}

export type Restored = {
  readonly rows: Readonly<Record<string, number>>;
  /** Jobs that were waiting; they are to be queued anew. */
  readonly jobs: readonly HeldJob[];
};

const LONGEST_MS = 6 * 3_600_000;
const ROWS_AT_ONCE = 500;

/**
 * Puts a backup into an empty database: its own migrations first, then its rows in one transaction. Newer migrations
 * are left to the next `openStore`. Throws BackupError when the database is not empty; then nothing was written.
 */
export async function restoreBackup(place: StorePlace, path: string): Promise<Restored> {
  const { head, end } = await checkBackup(path);
  await refuseUsed(place, head);
  const store = await openStore({ ...place, migrations: head.migrations });
  const asStored = store.asStored();
  try {
    return await asStored.$transaction((tx) => fill(tx, path, end), {
      timeout: LONGEST_MS,
      maxWait: 60_000,
    });
  } finally {
    await asStored.$disconnect();
    await store.close();
  }
}

/** Looks before anything is changed. */
async function refuseUsed(place: StorePlace, head: Head): Promise<void> {
  const store = await openStore({ ...place, migrations: [] });
  const asStored = store.asStored();
  try {
    const table = await findUsed(asStored);
    if (table !== null)
      throw new BackupError(`The database is not empty: '${table}' has rows. ${FRESH}`);
    if ((await listMigrations(asStored)).some((name) => !head.migrations.includes(name)))
      throw new BackupError(
        `The database was set up by a newer version than the backup's. ${FRESH}`,
      );
  } finally {
    await asStored.$disconnect();
    await store.close();
  }
}

const FRESH =
  "A backup goes into an empty one: make it with createdb and name it in DATABASE_URL, or name another DATA_DIR.";

async function findUsed(prisma: PrismaClient): Promise<string | null> {
  for (const table of await listTables(prisma)) {
    const rows = await prisma.$queryRawUnsafe<unknown[]>(
      `select 1 from ${quoteName(table)} limit 1`,
    );
    if (rows.length > 0) return table;
  }
  return null;
}

async function fill(tx: Prisma.TransactionClient, path: string, end: End): Promise<Restored> {
  const putBackKeys = await dropForeignKeys(tx);
  const { rows, jobs } = await insertAll(tx, path);
  for (const [table, expected] of Object.entries(end.rows)) {
    const count = table === JOBS_TABLE ? jobs.length : (rows[table] ?? 0);
    if (count !== expected)
      throw new BackupError(
        `${path} should have ${expected} rows of '${table}', and has ${count}.`,
      );
  }
  await putBackKeys();
  await moveSequences(tx);
  await lookBeforePosting(tx);
  return { rows, jobs };
}

async function insertAll(tx: Prisma.TransactionClient, path: string): Promise<Restored> {
  const known = new Set(await listTables(tx));
  const rows: Record<string, number> = {};
  const jobs: HeldJob[] = [];
  for await (const { table, batch } of inBatches(path)) {
    if (table === JOBS_TABLE) {
      jobs.push(...batch.map((row) => HeldJob.parse(JSON.parse(row))));
      continue;
    }
    if (!known.has(table))
      throw new BackupError(`${path} has a table '${table}', which its own version does not have.`);
    rows[table] = (rows[table] ?? 0) + (await insert(tx, table, batch));
  }
  return { rows, jobs };
}

type Batch = { readonly table: string; readonly batch: readonly string[] };

async function* inBatches(path: string): AsyncGenerator<Batch> {
  let table = "";
  let batch: string[] = [];
  for await (const part of readBackup(path)) {
    if (part.is !== "row") continue;
    if (batch.length > 0 && (part.table !== table || batch.length >= ROWS_AT_ONCE)) {
      yield { table, batch };
      batch = [];
    }
    table = part.table;
    batch.push(part.row);
  }
  if (batch.length > 0) yield { table, batch };
}

/** PostgreSQL reads its own JSON: numbers keep all their digits, and every type its form. */
async function insert(
  tx: Prisma.TransactionClient,
  table: string,
  rows: readonly string[],
): Promise<number> {
  const name = quoteName(table);
  const sql = `insert into ${name} select * from jsonb_populate_recordset(null::${name}, $1::jsonb)`;
  return tx.$executeRawUnsafe(sql, `[${rows.join(",")}]`);
}

const Statements = z.array(z.object({ undo: z.string(), redo: z.string() }));

/** Rows come table by table, so what they point to may come later. Returns what puts the keys back and checks them. */
async function dropForeignKeys(tx: Prisma.TransactionClient): Promise<() => Promise<void>> {
  const found = Statements.parse(
    await tx.$queryRaw`
      select format('alter table %s drop constraint %I', conrelid::regclass, conname) as undo,
        format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as redo
      from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`,
  );
  for (const { undo } of found) await tx.$executeRawUnsafe(undo);
  return async () => {
    for (const { redo } of found) await tx.$executeRawUnsafe(redo);
  };
}

/** Numbers that a table counts up go on after its highest. */
async function moveSequences(tx: Prisma.TransactionClient): Promise<void> {
  const found = z.array(z.object({ sql: z.string() })).parse(
    await tx.$queryRaw`
      select format('select setval(%L, coalesce((select max(%I) from %s), 0) + 1, false)::text',
        pg_get_serial_sequence(c.oid::regclass::text, a.attname), a.attname, c.oid::regclass) as sql
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
        and pg_get_serial_sequence(c.oid::regclass::text, a.attname) is not null`,
  );
  for (const { sql } of found) await tx.$queryRawUnsafe(sql);
}

/** What was waiting may have been posted after the backup: it is looked for in Slack before it is posted. */
async function lookBeforePosting(tx: Prisma.TransactionClient): Promise<void> {
  await tx.$executeRaw`update "OutboxMessage" set state = 'sending' where state = 'pending'`;
}
