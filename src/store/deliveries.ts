import { z } from "zod";
import type { Deliveries, DeliveryEnd, HeldDelivery, NewDelivery, Left } from "#src/core/inbox.ts";
import { KeptBodies } from "./kept-bodies.ts";
import { Prisma, type PrismaClient } from "./generated/client.ts";
import { together } from "./together.ts";

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
  const { workspaceId, processId } = asked;
  const mine = { workspaceId, workedBy: processId };
  const finish = together((endings: readonly Ending[]) => finishAll(prisma, asked, endings));
  const bodies = new KeptBodies();
  return {
    keep: together(async (rows) => {
      const ids = await keepAll(prisma, asked, rows);
      bodies.add(rows, ids);
      return takeEach(rows, ids);
    }),
    claimNext: together((queues) => claimHeads(prisma, asked, queues)),
    claimOne: (id) => claimOne(prisma, asked, id),
    async loadBody(id) {
      const kept = bodies.take(id);
      if (kept !== null) return kept;
      const row = await prisma.delivery.findFirst({
        where: { id, workspaceId },
        select: { body: true },
      });
      return row?.body ?? null;
    },
    renew: (ids) => renew(prisma, asked, ids),
    finish: (held, end) => finish({ held, end }),
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

const Kept = z.array(z.object({ id: z.bigint(), key: z.string() }));

/**
 * Many come in one second, and Prisma would think each list of rows over anew. The statement has the form of Prisma's own,
 * by which a body is sealed on its way (sealing/seal-query.ts).
 */
async function keepAll(
  prisma: PrismaClient,
  { workspaceId, processId, leaseMs }: Asked,
  rows: readonly NewDelivery[],
): Promise<Map<string, bigint>> {
  const now = new Date();
  const leaseUntil = new Date(now.getTime() + leaseMs); // soon renewed by the database's clock
  const values = rows.map((row) => {
    const atWork = row.kind === "event" ? IDLE : ["working", 1, processId, leaseUntil];
    const { key, messageKey, queue, kind, by, channel, threadTs, body } = row;
    const given = [key, messageKey, queue, kind, by, channel, threadTs, body];
    return Prisma.sql`(${Prisma.join([workspaceId, now, ...given, ...atWork])})`;
  });
  const kept =
    await prisma.$queryRaw`INSERT INTO "public"."Delivery" ("workspaceId","receivedAt",${COLUMNS}) VALUES ${Prisma.join(values)} ON CONFLICT DO NOTHING RETURNING id, key`;
  return new Map(Kept.parse(kept).map(({ id, key }) => [key, id]));
}

function takeEach(rows: readonly NewDelivery[], ids: Map<string, bigint>): (bigint | null)[] {
  return rows.map(({ key }) => {
    const id = ids.get(key) ?? null;
    ids.delete(key); // the same twice in one batch is one
    return id;
  });
}

const IDLE = ["waiting", 0, null, null] as const;
const COLUMNS = Prisma.raw(
  '"key","messageKey","queue","kind","by","channel","threadTs","body","state","attempts","workedBy","leaseUntil"',
);

/**
 * Processes that look at one queue at the same time do so one after the other: without the lock each could see only
 * its own row and begin it. A message that Slack brought late still goes before a later one that nobody has begun.
 */
async function claimHeads(
  prisma: PrismaClient,
  asked: Asked,
  queues: readonly string[],
): Promise<(HeldDelivery | null)[]> {
  const { workspaceId } = asked;
  const locks = queues.map((queue) => `inbox:${workspaceId}:${queue}`);
  const [, rows] = await prisma.$transaction([
    // In one order, whoever asks: two processes never wait for each other.
    prisma.$executeRaw`
      select pg_advisory_xact_lock(key) from (
        select distinct hashtextextended(name, 0) as key from unnest(${locks}::text[]) as name order by key
      ) as keys`,
    prisma.$queryRaw`
      with undone as (
        select id, queue, state, "leaseUntil", "messageKey" from "Delivery"
        where "workspaceId" = ${workspaceId}::uuid and queue = any(${[...queues]}::text[])
          and state in ('waiting', 'working')
      ), head as (
        select distinct on (queue) id, queue from undone
        order by queue, "messageKey" collate "C" nulls first, id
      )
      update "Delivery" d set ${takenBy(asked)}
      from head
      where d.id = head.id and ${IS_FREE}
        and not exists (
          select from undone where queue = head.queue and state = 'working' and id <> head.id and not ${IS_FREE}
        )
      returning ${HELD}`,
  ]);
  const heads = new Map(Rows.parse(rows).map((held) => [held.queue, held]));
  return queues.map((queue) => {
    const held = heads.get(queue) ?? null;
    heads.delete(queue); // who asks twice gets it once
    return held;
  });
}

async function renew(
  prisma: PrismaClient,
  { workspaceId, processId, leaseMs }: Asked,
  ids: readonly bigint[],
): Promise<void> {
  await prisma.$executeRaw`
    update "Delivery" set "leaseUntil" = ${UTC_NOW} + ${leaseMs} * interval '1 millisecond'
    where id in (
      select id from "Delivery"
      where "workspaceId" = ${workspaceId}::uuid and "workedBy" = ${processId} and state = 'working'
        and id = any(${[...ids]}::bigint[])
      order by id for update
    )`;
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

type Ending = { readonly held: HeldDelivery; readonly end: DeliveryEnd };

/**
 * The words that somebody wrote are needed no longer; the key stays a day, against what Slack brings again. Tells of
 * each whether more waits in its queue. Rows are locked by their ids, as `renew` does, so that neither waits for the other.
 */
async function finishAll(
  prisma: PrismaClient,
  { workspaceId, processId }: Asked,
  endings: readonly Ending[],
): Promise<boolean[]> {
  const of = <T>(column: (one: Ending) => T): T[] => endings.map(column);
  const rows = await prisma.$queryRaw`
    with ended as (
      select d.id, one.queue, one."end" from "Delivery" d
      join unnest(
        ${of(({ held }) => held.id)}::bigint[], ${of(({ held }) => held.attempts)}::int[],
        ${of(({ held }) => held.queue)}::text[], ${of(({ end }) => end)}::text[]
      ) as one(id, attempts, queue, "end") on one.id = d.id
      where d."workedBy" = ${processId} and d.attempts = one.attempts and d.state = 'working'
      order by d.id for update of d
    )
    update "Delivery" d
    set state = ended."end", body = null, queue = '', "leaseUntil" = null, "endedAt" = ${UTC_NOW}
    from ended where d.id = ended.id
    returning d.id, ended.queue <> '' and exists (
      select from "Delivery" next where next."workspaceId" = ${workspaceId}::uuid and next.queue = ended.queue
        and next.state in ('waiting', 'working') and next.id <> d.id
    ) as more`;
  const found = z.array(z.object({ id: z.bigint(), more: z.boolean() })).parse(rows);
  const more = new Map(found.map((row) => [row.id, row.more]));
  return of(({ held }) => more.get(held.id) ?? false);
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
