import { z } from "zod";
import type { PrismaClient } from "./generated/client.ts";

const Waiting = z.object({ depth: z.number(), oldestSeconds: z.number() });

const Figures = z.object({
  outbox: Waiting,
  inbox: Waiting,
  told: z.number(), // deliveries of the last hour that failed for good
  jobs: z.array(Waiting.extend({ name: z.string() })), // due, not begun
  failedJobs: z.array(z.object({ name: z.string(), count: z.number() })), // for good, of the last hour
  pausedRules: z.number(),
  rows: z.object({ imported: z.number(), unchanged: z.number(), rejected: z.number() }), // of the last day's imports
  companies: z.number(),
  overdue: z.array(
    z.object({
      workspaceId: z.string(),
      workingDays: z.array(z.number()),
      day: z.string(), // today in the company's zone
    }),
  ),
});

export type OperationFigures = z.infer<typeof Figures>;

/**
 * How things stand in the whole database, all companies together. Overdue is a company whose working day's look at its
 * clients should have begun more than an hour ago and was not taken; days off are not known here.
 */
export async function loadOperationFigures(prisma: PrismaClient): Promise<OperationFigures> {
  const [found] = await prisma.$queryRaw<{ figures: unknown }[]>`
    select json_build_object(
      'outbox', (select json_build_object('depth', count(*), 'oldestSeconds',
          coalesce(extract(epoch from now() at time zone 'UTC' - min("createdAt")), 0)::float8)
        from "OutboxMessage" where state in ('pending', 'sending')),
      'inbox', (select json_build_object('depth', count(*), 'oldestSeconds',
          coalesce(extract(epoch from now() at time zone 'UTC' - min("receivedAt")), 0)::float8)
        from "Delivery" where state in ('waiting', 'working')),
      'told', (select count(*) from "Delivery"
        where state = 'told' and "endedAt" > now() at time zone 'UTC' - interval '1 hour'),
      'jobs', (select coalesce(json_agg(due), '[]') from (
        select name, count(*) as depth,
          extract(epoch from now() - min(start_after))::float8 as "oldestSeconds"
        from pgboss.job where state in ('created', 'retry') and start_after <= now() group by name) due),
      'failedJobs', (select coalesce(json_agg(failed), '[]') from (
        select name, count(*) as count from pgboss.job
        where state = 'failed' and completed_on > now() - interval '1 hour' group by name) failed),
      'pausedRules', (select count(*) from "RulePause" where "resumedOn" is null),
      'rows', (select json_build_object('imported', coalesce(sum(imported), 0),
          'unchanged', coalesce(sum(unchanged), 0), 'rejected', coalesce(sum(rejected), 0))
        from "ImportRun" where "startedAt" > now() at time zone 'UTC' - interval '1 day'),
      'companies', (select count(*) from "Workspace"),
      'overdue', (select coalesce(json_agg(late), '[]') from (
        select w.id as "workspaceId", w."workingDays", (now() at time zone w."timeZone")::date as day
        from "Workspace" w
        where extract(isodow from now() at time zone w."timeZone")::int = any (w."workingDays")
          and extract(hour from now() at time zone w."timeZone") > w."morningHour"
          and exists (select from "Client" c where c."workspaceId" = w.id)
          and not exists (select from "Morning" m where m."workspaceId" = w.id
            and m.day = (now() at time zone w."timeZone")::date)) late)
    ) as figures`;
  return Figures.parse(found?.figures);
}
