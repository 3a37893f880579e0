import { z } from "zod";
import type { ClientReturn } from "#src/core/case/client-return.ts";
import { type Day, isDay, utcDateOf } from "#src/core/day.ts";
import type { QueuePosting } from "./announce-morning.ts";
import { changeCaseIn } from "./cases.ts";
import type { Prisma, PrismaClient } from "./generated/client.ts";
import { openWatchIn } from "./watches.ts";

const Row = z.object({
  lapseId: z.string(),
  caseId: z.string(),
  on: z.string().refine(isDay),
  orderMinor: z.number(),
  thankSlackUserId: z.string().nullable(),
});

type Here = { readonly workspaceId: string; readonly day: Day };

/** Silent clients with an open lapse who have ordered since, on the day or before it. Kept figures spare the others' orders. */
export async function findReturns(
  prisma: PrismaClient,
  { workspaceId, day }: Here,
): Promise<ClientReturn[]> {
  const rows = await prisma.$queryRaw`
    select l.id::text as "lapseId", k.id::text as "caseId", o."placedOn"::text as "on",
      o.net::float8 as "orderMinor", coalesce(m."slackUserId", w."slackUserId") as "thankSlackUserId"
    from "Lapse" l
    join "Client" c on c.id = l."clientId" and c."workspaceId" = ${workspaceId}::uuid
    join "ClientFigures" f on f."clientId" = c.id and f."lastOrderOn" > l.since
    join "Case" k on k."lapseId" = l.id
    join lateral (
      select "placedOn", "totalMinor" - "returnedMinor" as net from "Order"
      where "clientId" = l."clientId" and "placedOn" > l.since and "placedOn" <= ${day}::date
      order by "placedOn", id limit 1
    ) o on true
    left join "Member" m on m.id = k."ownerId"
    left join "Member" w on w.id = c."ownerId" and k."ownerId" is null
    where l.state = 'open' and l.kind = 'silence'
    order by l.id`;
  return z
    .array(Row)
    .parse(rows)
    .map((row) => ({ ...row, by: "order" }));
}

/**
 * Closes the lapse and its case, opens the watch of the client's first orders, has the card updated and the owner
 * thanked; false when it was closed already.
 */
export async function saveReturn(
  prisma: PrismaClient,
  queuePosting: QueuePosting,
  { workspaceId, day, back }: Here & { readonly back: ClientReturn },
): Promise<boolean> {
  return prisma.$transaction(async (tx) => {
    const { count } = await tx.lapse.updateMany({
      where: { id: back.lapseId, state: "open" },
      data: {
        state: "returned",
        closedOn: utcDateOf(back.on),
        returnOrderMinor: back.orderMinor,
        returnedBy: back.by,
      },
    });
    if (count === 0) return false;
    const action = { type: "return", on: back.on, by: back.by } as const;
    await changeCaseIn(tx, { workspaceId, caseId: back.caseId, by: null, today: day, action });
    await openWatchIn(tx, { workspaceId, today: day, back });
    await queueThanks(tx, workspaceId, back);
    await queuePosting(tx);
    return true;
  });
}

/** Nobody is thanked for a client whose card they never saw. */
async function queueThanks(
  tx: Prisma.TransactionClient,
  workspaceId: string,
  { lapseId, caseId, thankSlackUserId: channel }: ClientReturn,
): Promise<void> {
  const seen = await tx.alert.count({ where: { lapseId, state: "posted" } });
  if (channel === null || seen === 0) return;
  await tx.outboxMessage.createMany({
    data: { workspaceId, channel, key: `thanks:${caseId}` },
    skipDuplicates: true,
  });
}
