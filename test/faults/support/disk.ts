import type { Pool } from "pg";

/** The disk under the database. */
export type Disk = {
  /** From now on nothing can be written, as when there is no space left. */
  readonly fill: () => Promise<void>;
  readonly free: () => Promise<void>;
};

const NO_SPACE = `
  create table if not exists public.fault_disk (is_full boolean not null);
  insert into public.fault_disk values (false);
  create function public.fault_no_space() returns trigger language plpgsql as $$
  begin
    if current_setting('application_name') in ('coach', 'pgboss')
      and (select is_full from public.fault_disk) then
      raise exception 'could not extend file: No space left on device' using errcode = '53100';
    end if;
    return null;
  end $$;`;

/** Every table refuses what the coach writes while the disk is full, with PostgreSQL's own code for it. */
export async function prepareDisk(sql: Pool): Promise<Disk> {
  await sql.query(NO_SPACE);
  const { rows } = await sql.query<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname in ('public', 'pgboss') and c.relkind in ('r', 'p') and not c.relispartition
       and c.relname not in ('fault_disk', '_prisma_migrations')`,
  );
  for (const { name } of rows)
    await sql.query(
      `create trigger fault_no_space after insert or update on ${name}
       for each statement execute function public.fault_no_space()`,
    );
  const set = async (isFull: boolean): Promise<void> => {
    await sql.query("update public.fault_disk set is_full = $1", [isFull]);
  };
  return { fill: () => set(true), free: () => set(false) };
}
