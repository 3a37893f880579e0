import type { PrismaClient } from "#src/store/generated/client.ts";

type Definition = { readonly name: string; readonly definition: string };

/**
 * Does the work while the table has no index but its primary key and refers to no other table, and puts both back: ten
 * million rows go in several times as fast.
 */
export async function withoutIndexes(
  prisma: PrismaClient,
  table: string,
  work: () => Promise<void>,
): Promise<void> {
  const references = await prisma.$queryRaw<Definition[]>`
    select conname as name, pg_get_constraintdef(oid) as definition from pg_constraint
    where conrelid = ${`"${table}"`}::regclass and contype = 'f'`;
  const indexes = await prisma.$queryRaw<Definition[]>`
    select indexname as name, indexdef as definition from pg_indexes
    where tablename = ${table} and indexname not in
      (select conname from pg_constraint where conrelid = ${`"${table}"`}::regclass)`;
  for (const { name } of references)
    await prisma.$executeRawUnsafe(`alter table "${table}" drop constraint "${name}"`);
  for (const { name } of indexes) await prisma.$executeRawUnsafe(`drop index "${name}"`);
  await work();
  for (const { definition } of indexes) await prisma.$executeRawUnsafe(definition);
  for (const { name, definition } of references)
    await prisma.$executeRawUnsafe(`alter table "${table}" add constraint "${name}" ${definition}`);
}
