import type { Pool } from "pg";
import { PgBoss } from "pg-boss";
import { JOBS, type JobName } from "#src/jobs/catalogue.ts";

/** What the clock and the job queue do to a company by themselves, here at once. */
export type QueueWatch = {
  /** What comes every minute, and waits that end. Nothing that a living process works on changes. */
  readonly minutePasses: (payload: object) => Promise<void>;
  /** What a process that died has left is old enough to be taken from it. */
  readonly deathIsNoticed: () => Promise<void>;
  readonly send: (name: JobName, payload: object) => Promise<void>;
  readonly stop: () => Promise<void>;
};

const EVERY_MINUTE = Object.entries(JOBS).flatMap(([name, spec]) =>
  "cron" in spec && spec.cron === "* * * * *" ? [name] : [],
);

export async function watchQueue(databaseUrl: string, sql: Pool): Promise<QueueWatch> {
  const boss = new PgBoss({
    connectionString: databaseUrl,
    application_name: "watch",
    max: 1,
    supervise: false,
    schedule: false,
    migrate: false,
  });
  boss.on("error", () => {}); // the database is dropped at the end
  await boss.start();
  return {
    async minutePasses(payload) {
      await sql.query(
        `update pgboss.job set start_after = start_after - interval '1 minute' where state in ('retry', 'created')`,
      );
      // A job that a living process works on is heard of every five seconds; of another the end was lost.
      await sql.query(
        `update pgboss.job set heartbeat_on = heartbeat_on - interval '1 minute'
         where state = 'active' and (heartbeat_on < now() - interval '6 seconds'
           or (name = 'morning.run' and started_on < now() - interval '3 seconds'))`,
      );
      await sql.query(
        `update pgboss.queue set monitor_claim_on = monitor_claim_on - interval '1 minute'`,
      );
      await boss.supervise();
      await sql.query(`update "ChannelPause" set until = until - interval '1 minute'`);
      await sql.query(
        `update "Delivery" set "leaseUntil" = "leaseUntil" - interval '1 minute' where state = 'waiting'`,
      );
      for (const name of EVERY_MINUTE) await boss.send(name, payload);
    },
    async deathIsNoticed() {
      await sql.query(
        `update pgboss.job set heartbeat_on = heartbeat_on - interval '5 minutes' where state = 'active'`,
      );
      await sql.query(`update "Delivery" set "leaseUntil" = "leaseUntil" - interval '5 minutes'`);
      await sql.query(
        `update pgboss.queue set monitor_claim_on = monitor_claim_on - interval '5 minutes'`,
      );
      await boss.supervise();
    },
    async send(name, payload) {
      await boss.send(name, payload);
    },
    stop: () => boss.stop({ graceful: false }),
  };
}
