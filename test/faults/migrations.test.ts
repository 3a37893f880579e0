import { Client } from "pg";
import { afterAll, expect, inject, test } from "vitest";
import { openStore } from "#src/store/open.ts";
import { migrationNames } from "#src/store/migrate.ts";
import { makeRandom } from "./support/random.ts";
import { keepPart } from "./support/table-part.ts";
import { openWire } from "./support/wire.ts";

const SCHEDULES = Number(process.env["FAULT_MIGRATIONS"] ?? 8);
const MOST_PIECES = 160; // of what a first start sends until the last migration stands

const server = new Client({ connectionString: `${inject("postgresUrl")}/postgres` });
const connected = server.connect();
afterAll(() => server.end());

/** The tables as the migrations leave them. */
async function shapeOf(url: string): Promise<unknown> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows: columns } = await client.query(
    `select table_name, column_name, data_type, is_nullable, column_default from information_schema.columns
     where table_schema = 'public' order by 1, 2`,
  );
  const { rows: indexes } = await client.query(
    "select indexname, indexdef from pg_indexes where schemaname = 'public' order by 1",
  );
  const { rows: steps } = await client.query(
    `select migration_name from _prisma_migrations
     where finished_at is not null and rolled_back_at is null order by 1`,
  );
  await client.end();
  return { columns, indexes, steps };
}

type Interrupted = { readonly deaths: number; readonly shape: unknown };

/** Starts die at a random moment, once or several times; the last one lives. */
async function interrupt(seed: number): Promise<Interrupted> {
  const random = makeRandom(seed);
  const name = `fault_migration_${process.pid}_${seed}`;
  await server.query(`create database ${name}`);
  const url = `${inject("postgresUrl")}/${name}`;
  let deaths = 0;
  for (let start = random.whole(1, 3); start > 0; start -= 1)
    if (await dies(url, random.whole(1, MOST_PIECES), random.pick(["before", "after"])))
      deaths += 1;
  const store = await openStore({ engine: "postgres", url });
  await store.close();
  const shape = await shapeOf(url);
  await server.query(`drop database ${name} with (force)`);
  return { deaths, shape };
}

/** Was it killed before it was open? */
async function dies(url: string, piece: number, moment: "before" | "after"): Promise<boolean> {
  const through = new URL(url);
  const wire = await openWire(Number(through.port));
  through.port = String(wire.port);
  wire.atPiece(piece, moment, wire.cut);
  try {
    const store = await openStore({ engine: "postgres", url: through.href });
    await store.close().catch(() => {}); // killed after it was open
    return false;
  } catch {
    return true;
  } finally {
    wire.cut();
  }
}

test(
  "a start that is killed in the middle of the migrations is finished by the next one, with the same tables",
  async () => {
    await connected;
    const whole = await shapeOf(`${inject("postgresUrl")}/winback_template`);
    const known = (await migrationNames()).length;
    let deaths = 0;
    for (let seed = 0; seed < SCHEDULES; seed += 1) {
      const interrupted = await interrupt(seed);
      deaths += interrupted.deaths;
      expect(interrupted.shape, `seed ${seed}`).toEqual(whole);
    }
    expect(deaths).toBeGreaterThan(SCHEDULES / 4);
    await keepPart(
      "migrations",
      `${SCHEDULES} databases were brought from nothing to the newest of ${known} migrations by starts that were killed ${deaths} times on the way; the next start finished each of them, with the same tables as a start that nothing disturbs.`,
    );
  },
  120_000 + SCHEDULES * 10_000,
);
