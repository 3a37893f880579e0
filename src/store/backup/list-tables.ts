import { z } from "zod";
import type { Prisma } from "../generated/client.ts";

const Names = z.array(z.object({ name: z.string() }));

type Reader = Pick<Prisma.TransactionClient, "$queryRaw">;

/** Migrations that were applied to their end, oldest first; none in a database without any. */
export async function listMigrations(tx: Reader): Promise<string[]> {
  const [found] = await tx.$queryRaw<{ there: boolean }[]>`
    select to_regclass('_prisma_migrations') is not null as there`;
  if (found?.there !== true) return [];
  const rows = await tx.$queryRaw`
    select migration_name as name from _prisma_migrations
    where finished_at is not null and rolled_back_at is null order by migration_name`;
  return Names.parse(rows).map(({ name }) => name);
}

/** The tables of the program's own rows, by name. */
export async function listTables(tx: Reader): Promise<string[]> {
  const rows = await tx.$queryRaw`
    select relname::text as name from pg_class
    where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace and relname <> '_prisma_migrations'
    order by relname`;
  return Names.parse(rows).map(({ name }) => name);
}

/** For SQL; names come from the database's own catalogue. */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
