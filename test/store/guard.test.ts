import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { PrismaClient } from "#src/store/generated/client.ts";
import { Prisma } from "#src/store/generated/client.ts";
import { readTables } from "#src/store/guard.ts";
import { openStore } from "#src/store/open.ts";
import { refuseUnguarded } from "#src/wiring/refuse-unguarded.ts";
import { fillEveryTable } from "../support/every-table.ts";
import { type GuardedStore, openGuardedTestStore } from "../support/guarded-store.ts";
import { openTestStore } from "../support/store.ts";

let store: GuardedStore;
let ours: PrismaClient;
let theirs: PrismaClient;
let oursId: string;
let theirsId: string;
let tables: readonly string[];

beforeAll(async () => {
  store = await openGuardedTestStore();
  await refuseUnguarded(store);
  oursId = await fillEveryTable(store.prisma, "ours");
  theirsId = await fillEveryTable(store.prisma, "theirs");
  ours = store.guarded(oursId);
  theirs = store.guarded(theirsId);
  tables = (await readTables(store.prisma)).map(({ name }) => name);
});
afterAll(async () => {
  await ours.$disconnect();
  await theirs.$disconnect();
  await store.close();
});

/** Rows as a client of the database sees them, as text. */
async function rowsIn(prisma: PrismaClient, table: string): Promise<string[]> {
  const rows = await prisma.$queryRaw<{ row: string }[]>`
    select t::text as row from ${Prisma.raw(`"${table}"`)} t order by 1`;
  return rows.map(({ row }) => row);
}

const PROGRAM_ONLY = ["Installation"];

describe("rows of another company", () => {
  test("are in every table, so that something could leak", async () => {
    expect(tables.length).toBeGreaterThan(50);
    for (const table of tables)
      expect([table, (await rowsIn(store.prisma, table)).length > 1]).toEqual([table, true]);
  });

  test("are not read, and every company reads its own", async () => {
    for (const table of tables) {
      const [all, mine, other] = await Promise.all(
        [store.prisma, ours, theirs].map((prisma) => rowsIn(prisma, table)),
      );
      const shared = mine?.filter((row) => other?.includes(row));
      expect([table, shared]).toEqual([table, []]);
      const seen = PROGRAM_ONLY.includes(table) ? [] : all;
      expect([table, [...(mine ?? []), ...(other ?? [])].toSorted()]).toEqual([table, seen]);
    }
  });

  test("are neither changed nor erased, by statements that name no row", async () => {
    for (const table of tables) {
      const own = (await rowsIn(ours, table)).length;
      const name = Prisma.raw(`"${table}"`);
      const column = Prisma.raw(await anyColumn(table));
      const tried = ours.$transaction(async (tx) => {
        const changed = await tx.$executeRaw`update ${name} set ${column} = ${column}`;
        const erased = await tx.$executeRaw`delete from ${name}`;
        throw new Undone(changed, erased); // the rows are needed for the next table
      });
      expect([table, await undone(tried)]).toEqual([table, { changed: own, erased: own }]);
    }
  });

  test("are not put there", async () => {
    for (const table of tables) {
      const name = Prisma.raw(`"${table}"`);
      const [foreign] = await theirRow(table);
      const put = ours.$executeRaw`
        insert into ${name} select * from jsonb_populate_record(null::${name}, ${foreign}::jsonb)`;
      await expect(put).rejects.toThrow(/row-level security/u);
    }
  });

  test("are not taken over", async () => {
    const id = (await theirs.client.findFirstOrThrow()).id;
    const moved = store.guarded(oursId);
    await expect(
      moved.client.updateMany({ where: { id }, data: { name: "ours now" } }),
    ).resolves.toEqual({ count: 0 });
    const away = ours.client.updateMany({ data: { workspaceId: theirsId } });
    await expect(away).rejects.toThrow(/row-level security/u);
    await moved.$disconnect();
  });
});

class Undone extends Error {
  readonly counts;
  constructor(changed: number, erased: number) {
    super("undone");
    this.counts = { changed, erased };
  }
}

async function undone(work: Promise<unknown>): Promise<unknown> {
  try {
    await work;
  } catch (fault) {
    if (fault instanceof Undone) return fault.counts;
    throw fault;
  }
  return null;
}

/** A row of the other company, as JSON; of the program's own tables any. */
async function theirRow(table: string): Promise<string[]> {
  const from = PROGRAM_ONLY.includes(table) ? store.prisma : theirs;
  const rows = await from.$queryRaw<{ row: unknown }[]>`
    select to_jsonb(t) as row from ${Prisma.raw(`"${table}"`)} t limit 1`;
  return rows.map(({ row }) => JSON.stringify(row));
}

async function anyColumn(table: string): Promise<string> {
  const [row] = await store.prisma.$queryRaw<{ name: string }[]>`
    select column_name::text as name from information_schema.columns
    where table_name = ${table} and table_schema = 'public' limit 1`;
  return `"${row?.name ?? ""}"`;
}

test("one connection serves company after company, and mixes nothing up", async () => {
  const reads = Array.from({ length: 60 }, (_, turn) => {
    const [prisma, id] = turn % 2 === 0 ? ([ours, oursId] as const) : ([theirs, theirsId] as const);
    return prisma.workspace.findMany({ select: { id: true } }).then((rows) => [rows, [{ id }]]);
  });
  for (const [seen, own] of await Promise.all(reads)) expect(seen).toEqual(own);
});

test("a connection that was told nothing sees nothing", async () => {
  const client = new Client({ connectionString: store.url });
  await client.connect();
  const counts = await Promise.all(
    tables.map((table) => client.query(`select count(*)::int as count from "${table}"`)),
  );
  await client.end();
  expect(new Set(counts.map(({ rows }) => JSON.stringify(rows)))).toEqual(
    new Set(['[{"count":0}]']),
  );
});

test("a table without a policy keeps the guard from going up", async () => {
  await store.prisma.$executeRaw`create table "Forgotten" (id int)`;
  await expect(refuseUnguarded(store)).rejects.toThrow(/Forgotten/u);
  await store.prisma.$executeRaw`drop table "Forgotten"`;
  await refuseUnguarded(store);
});

test("a company's rows are not asked for before the guard is up", async () => {
  const early = await openStore({ engine: "postgres", url: store.url });
  const hasty = early.guarded(oursId);
  await expect(hasty.client.count()).rejects.toThrow(/raiseGuard/u);
  await hasty.$disconnect();
  await early.close();
});

test("the embedded database and a user whom nothing stops are refused with what to do", async () => {
  for (const [engine, says] of [
    ["pglite", /Set DATABASE_URL/u],
    ["postgres", /create role winback/u],
  ] as const) {
    const other = await openTestStore(engine);
    await expect(refuseUnguarded(other)).rejects.toThrow(says);
    await other.close();
  }
});
