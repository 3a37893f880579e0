import { Prisma, type PrismaClient } from "./generated/client.ts";

export type Guard =
  | { readonly ok: true }
  | { readonly ok: false; readonly why: "embedded" | "user-bypasses"; readonly user: string }
  | { readonly ok: false; readonly why: "no-policy"; readonly tables: readonly string[] };

/**
 * Makes row-level security hold for the tables' owner too, whom this program connects as, and looks whether anything
 * goes round it. To be called before the first company is served; one company alone needs none of it.
 */
export async function raiseGuard(prisma: PrismaClient): Promise<Guard> {
  const user = await findBypass(prisma);
  if (user !== null) return { ok: false, why: "user-bypasses", user };
  const bare = (await readTables(prisma)).filter(({ guarded }) => !guarded);
  if (bare.length > 0) return { ok: false, why: "no-policy", tables: bare.map(({ name }) => name) };
  const unforced = (await readTables(prisma)).filter(({ forced }) => !forced);
  for (const { name } of unforced)
    await prisma.$executeRaw`alter table ${Prisma.raw(`"${name}"`)} force row level security`;
  return { ok: true };
}

/** The database user whom no policy stops; null: policies hold for ours. */
async function findBypass(prisma: PrismaClient): Promise<string | null> {
  const [row] = await prisma.$queryRaw<{ user: string; bypasses: boolean }[]>`
    select current_user::text as "user", rolsuper or rolbypassrls as bypasses from pg_roles where rolname = current_user`;
  if (row === undefined) throw new Error("the database does not know its own current_user");
  return row.bypasses ? row.user : null;
}

export type GuardedTable = {
  readonly name: string;
  readonly guarded: boolean; // row-level security is on, and a policy says what a company sees
  readonly forced: boolean; // it holds for the owner of the table too
};

/** All tables of ours; Prisma's list of migrations holds nothing of anybody's. */
export async function readTables(prisma: PrismaClient): Promise<GuardedTable[]> {
  return prisma.$queryRaw<GuardedTable[]>`
    select c.relname::text as name, c.relforcerowsecurity as forced,
      c.relrowsecurity and exists (select 1 from pg_policy p where p.polrelid = c.oid) as guarded
    from pg_class c
    where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace and c.relname <> '_prisma_migrations'
    order by c.relname`;
}
