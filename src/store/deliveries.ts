import { z } from "zod";
import type { Deliveries, DeliveryEnd, HeldDelivery, NewDelivery, Left } from "#src/core/inbox.ts";
import { Prisma, type PrismaClient } from "./generated/client.ts";

type Asked = {
  readonly workspaceId: string;
  readonly processId: string; // of this process, or of this start in it
  readonly leaseMs: number;
};

const Row = z.object({
  id: z.bigint(),
  queue: z.string(),
  kind: z.enum(["event", "action", "command", "view"]),
  by: z.string().nullable(),
  channel: z.string().nullable(),
  threadTs: z.string().nullable(),
  attempts: z.number(),
  receivedAt: z.date(),
});
const Rows = z.array(Row);
const MOST_LEFT = 200;

// The columns know no zone; a session's own must not matter.
const UTC_NOW = Prisma.sql`(clock_timestamp() at time zone 'utc')`;
const HELD = Prisma.sql`d.id, d.queue, d.kind, d."by", d.channel, d."threadTs", d.attempts, d."receivedAt"`;
const IS_FREE = Prisma.sql`("leaseUntil" is null or "leaseUntil" < ${UTC_NOW})`;

export function openDeliveries(prisma: PrismaClient, asked: Asked): Deliveries {
  const { workspaceId, processId, leaseMs } = asked;
  const mine = { workspaceId, workedBy: processId };
  return {
    keep: (rows) => keep(prisma, asked, rows),
    claimNext: (queue) => claimNext(prisma, asked, queue),
    claimOne: (id) => claimOne(prisma, asked, id),
    async loadBody(id) {
      const row = await prisma.delivery.findFirst({
        where: { id, workspaceId },
        select: { body: true },
      });
      return row?.body ?? null;
    },
    async renew(ids) {
      await prisma.$executeRaw`
        update "Delivery" set "leaseUntil" = ${UTC_NOW} + ${leaseMs} * interval '1 millisecond'
        where "workspaceId" = ${workspaceId}::uuid and "workedBy" = ${processId} and state = 'working'
          and id = any(${[...ids]}::bigint[])`;
    },
    finish: (held, end) => finish(prisma, asked, { held, end }),
    async tryLater({ id, attempts }, waitMs) {
      await prisma.$executeRaw`
        update "Delivery" set state = 'waiting', "workedBy" = null,
          "leaseUntil" = ${UTC_NOW} + ${waitMs} * interval '1 millisecond'
        where id = ${id} and "workedBy" = ${processId} and attempts = ${attempts}`;
    },
    async stepAside(id) {
      await prisma.delivery.updateMany({ where: { id, ...mine }, data: { queue: "" } });
    },
    findLeft: () => findLeft(prisma, workspaceId),
    async takeOver() {
      await prisma.delivery.updateMany({
        where: { workspaceId, state: "working", NOT: { workedBy: processId } },
        data: { leaseUntil: null },
      });
    },
    async handBack() {
      await prisma.delivery.updateMany({
        where: { ...mine, state: "working" },
        data: { state: "waiting", workedBy: null, leaseUntil: null },
      });
    },
  };
}

async function keep(
  prisma: PrismaClient,
  { workspaceId, processId, leaseMs }: Asked,
  rows: readonly NewDelivery[],
): Promise<Map<string, bigint>> {
  const atWork = {
    state: "working",
    attempts: 1,
    workedBy: processId,
    leaseUntil: new Date(Date.now() + leaseMs), // soon renewed by the database's clock
  };
  const kept = await prisma.delivery.createManyAndReturn({
    data: rows.map((row) => ({
      workspaceId,
      ...row,
      ...(row.kind === "event" ? {} : atWork),
    })),
    skipDuplicates: true,
    select: { id: true, key: true },
  });
  return new Map(kept.map(({ id, key }) => [key, id]));
}

/**
 * Processes that look at one queue at the same time do so one after the other: without the lock each could see only
 * its own row and begin it. A message that Slack brought late still goes before a later one that nobody has begun.
 */
async function claimNext(
  prisma: PrismaClient,
  asked: Asked,
  queue: string,
): Promise<HeldDelivery | null> {
  const { workspaceId } = asked;
  const lock = `inbox:${workspaceId}:${queue}`;
  const [, rows] = await prisma.$transaction([
    prisma.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${lock}, 0))`,
    prisma.$queryRaw`
      with undone as (
        select id, state, "leaseUntil", "messageKey" from "Delivery"
        where "workspaceId" = ${workspaceId}::uuid and queue = ${queue} and state in ('waiting', 'working')
      ), head as (
        select id from undone order by "messageKey" collate "C" nulls first, id limit 1
      )
      update "Delivery" d set ${takenBy(asked)}
      from head
      where d.id = head.id and ${IS_FREE}
        and not exists (select from undone where state = 'working' and id <> head.id and not ${IS_FREE})
      returning ${HELD}`,
  ]);
  return Rows.parse(rows)[0] ?? null;
}

async function claimOne(
  prisma: PrismaClient,
  asked: Asked,
  id: bigint,
): Promise<HeldDelivery | null> {
  const rows = await prisma.$queryRaw`
    update "Delivery" d set ${takenBy(asked)}
    where d.id = ${id} and d."workspaceId" = ${asked.workspaceId}::uuid
      and d.state in ('waiting', 'working') and ${IS_FREE}
    returning ${HELD}`;
  return Rows.parse(rows)[0] ?? null;
}

function takenBy({ processId, leaseMs }: Asked): Prisma.Sql {
  return Prisma.sql`state = 'working', attempts = d.attempts + 1, "workedBy" = ${processId},
    "leaseUntil" = ${UTC_NOW} + ${leaseMs} * interval '1 millisecond'`;
}

/** The words that somebody wrote are needed no longer; the key stays a day, against what Slack brings again. */
async function finish(
  prisma: PrismaClient,
  { workspaceId, processId }: Asked,
  { held, end }: { readonly held: HeldDelivery; readonly end: DeliveryEnd },
): Promise<boolean> {
  const { id, attempts, queue } = held;
  const rows = await prisma.$queryRaw`
    update "Delivery" set state = ${end}, body = null, queue = '', "leaseUntil" = null, "endedAt" = ${UTC_NOW}
    where id = ${id} and "workedBy" = ${processId} and attempts = ${attempts} and state = 'working'
    returning exists (
      select from "Delivery" next where next."workspaceId" = ${workspaceId}::uuid and next.queue = ${queue}
        and next.state in ('waiting', 'working') and next.id <> ${id}
    ) as more`;
  return z.array(z.object({ more: z.boolean() })).parse(rows)[0]?.more === true && queue !== "";
}

async function findLeft(prisma: PrismaClient, workspaceId: string): Promise<Left[]> {
  const rows = await prisma.$queryRaw`
    select id, queue from "Delivery"
    where "workspaceId" = ${workspaceId}::uuid and state in ('waiting', 'working') and ${IS_FREE}
    order by id limit ${MOST_LEFT}`;
  return z.array(z.object({ id: z.bigint(), queue: z.string() })).parse(rows);
}

/** What ended before then can no longer come again. */
export async function forgetDeliveries(prisma: PrismaClient, before: Date): Promise<number> {
  const { count } = await prisma.delivery.deleteMany({
    where: { state: { in: ["done", "told"] }, receivedAt: { lt: before } },
  });
  return count;
}
