type Db = { executeSql(text: string): Promise<unknown> };

/**
 * Each look of pg-boss's monitor (10 s) writes down which keys have a job running, each process reads that once a
 * minute, and for that minute fetches no other job of those keys, however long ago the running one ended. A unique index
 * keeps two of one key apart anyhow, so the list is kept empty. Once per database; safe from several processes.
 */
export async function trustTheIndex(db: Db): Promise<void> {
  await db.executeSql(`
    do $do$ begin
      perform pg_advisory_xact_lock(hashtext('winback: pgboss.queue'));
      if not exists (select 1 from pg_trigger where tgname = 'winback_no_active_keys') then
        create or replace function pgboss.winback_no_active_keys() returns trigger language plpgsql as
          $f$ begin new.singletons_active := null; return new; end $f$;
        create trigger winback_no_active_keys before insert or update on pgboss.queue
          for each row execute function pgboss.winback_no_active_keys();
        update pgboss.queue set singletons_active = null;
      end if;
    end $do$`);
}
