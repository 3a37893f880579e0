import { z } from "zod";
import { daySchema } from "#src/core/case/day-schema.ts";
import type { DataHealth } from "#src/core/home/data-health.ts";
import { isRowKind } from "#src/core/import/fields.ts";
import { Prisma, type PrismaClient } from "./generated/client.ts";
import { UNREADABLE } from "./pick-ups.ts";

const { sql } = Prisma;

const moment = z.string().transform((text) => new Date(`${text}Z`)); // the database keeps UTC without saying so
const kind = z.string().transform((text) => (isRowKind(text) ? text : null));

const Health = z.object({
  clients: z.number(),
  freshness: z.array(
    z.object({
      kind: z.enum(["order", "request", "touch", "complaint", "invoice"]),
      last: daySchema.nullable(),
      importedAt: moment.nullable(),
    }),
  ),
  lastMorning: z.object({ day: daySchema, newAlerts: z.number() }).nullable(),
  imports: z.array(
    z.object({
      fileName: z.string(),
      kind,
      source: z.string(),
      startedAt: moment,
      isFinished: z.boolean(),
      isUnreadable: z.boolean(),
      imported: z.number(),
      unchanged: z.number(),
      rejected: z.number(),
    }),
  ),
  outbox: z.object({ waiting: z.number(), failed: z.number() }),
  databaseBytes: z.number(),
});

const IMPORTS_SHOWN = 6;

/** How fresh the company's data is and what waits, in one statement that reads no more of the history than its ends. */
export async function loadDataHealth(
  prisma: PrismaClient,
  workspaceId: string,
): Promise<DataHealth> {
  const [found] = await prisma.$queryRaw<unknown[]>`
    select
      (select count(*)::int from "Client" where "workspaceId" = ${workspaceId}::uuid) as clients,
      (select json_agg(json_build_object('kind', f.kind, 'last', f.last, 'importedAt', (
          select max(i."finishedAt") from "ImportRun" i
          where i."workspaceId" = ${workspaceId}::uuid and i.kind = any (f.files)))) from (
        ${newestSql(workspaceId)}) f) as freshness,
      (select json_build_object('day', m.day, 'newAlerts', m."newAlerts") from "Morning" m
        where m."workspaceId" = ${workspaceId}::uuid order by m.day desc limit 1) as "lastMorning",
      (select coalesce(json_agg(i order by i."startedAt" desc), '[]') from (
        select "fileName", kind, source, "startedAt", "finishedAt" is not null as "isFinished",
          kind = ${UNREADABLE} as "isUnreadable", imported, unchanged, rejected
        from "ImportRun" where "workspaceId" = ${workspaceId}::uuid order by "startedAt" desc limit ${IMPORTS_SHOWN}) i)
        as imports,
      (select json_build_object('waiting', count(*) filter (where state <> 'failed'),
          'failed', count(*) filter (where state = 'failed'))
        from "OutboxMessage" where "workspaceId" = ${workspaceId}::uuid and state <> 'posted') as outbox,
      pg_database_size(current_database())::float8 as "databaseBytes"`;
  return { ...Health.parse(found), jobs: await countJobs(prisma) };
}

/** The newest of each kind. Orders and payments are known from what is kept of each client. */
function newestSql(workspaceId: string): Prisma.Sql {
  const ours = sql`join "Client" c on c.id = x."clientId" and c."workspaceId" = ${workspaceId}::uuid`;
  return sql`
    select 'order' as kind, array['order', 'order-line'] as files, (select max(x."lastOrderOn") from "ClientFigures" x ${ours}) as last
    union all select 'request', array['request'],
      (select x."askedOn" from "Request" x ${ours} order by x."askedOn" desc limit 1)
    union all select 'touch', array['touch'],
      (select x."happenedOn" from "Touch" x ${ours} order by x."happenedOn" desc limit 1)
    union all select 'complaint', array['complaint'],
      (select x."madeOn" from "Complaint" x ${ours} order by x."madeOn" desc limit 1)
    union all select 'invoice', array['invoice'], (select max(x."lastPaidOn") from "ClientPaying" x ${ours})`;
}

const Jobs = z.object({ waiting: z.number(), active: z.number(), failed: z.number() });

/** The queue's own table, which is there once the queue was opened. */
async function countJobs(prisma: PrismaClient): Promise<DataHealth["jobs"]> {
  const [place] = await prisma.$queryRaw<{ exists: boolean }[]>`
    select to_regclass('pgboss.job') is not null as exists`;
  if (place?.exists !== true) return { waiting: 0, active: 0, failed: 0 };
  const [found] = await prisma.$queryRaw<unknown[]>`
    select count(*) filter (where state in ('created', 'retry'))::int as waiting,
      count(*) filter (where state = 'active')::int as active, count(*) filter (where state = 'failed')::int as failed
    from pgboss.job where name not like '\\_\\_%'`;
  return Jobs.parse(found);
}
