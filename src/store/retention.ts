import { z } from "zod";
import { OPEN_CASE_STATES } from "#src/core/case/case-state.ts";
import { type Day, utcDateOf } from "#src/core/day.ts";
import type { Retained } from "#src/core/privacy/retention-settings.ts";
import type { PrismaClient } from "./generated/client.ts";

type Here = { readonly workspaceId: string; readonly day: Day };

/** Claims a night's work; false when it is done or another process is at it. */
export async function claimNight(
  prisma: PrismaClient,
  { workspaceId, day }: Here,
): Promise<boolean> {
  const key = `retention:${workspaceId}:${day}`;
  const { count } = await prisma.claim.createMany({ data: { key }, skipDuplicates: true });
  return count > 0;
}

const A_ROUND = 200; // clients

/**
 * Clients of whom there has been no sign of life on or after the day: no order, request, touch, complaint, invoice or
 * answer, no case that was opened or still is, nothing promised and open. The earliest by id first.
 */
export async function findForgotten(
  prisma: PrismaClient,
  { workspaceId, before }: Here & { readonly before: Day },
): Promise<string[]> {
  const rows = await prisma.$queryRaw`
    select c.id::text as id from "Client" c
    left join "ClientFigures" f on f."clientId" = c.id
    where c."workspaceId" = ${workspaceId}::uuid
      and (f."lastOrderOn" is null or f."lastOrderOn" < ${before}::date)
      and exists (select 1 from "Order" o where o."clientId" = c.id
        union all select 1 from "Touch" t where t."clientId" = c.id
        union all select 1 from "Request" r where r."clientId" = c.id
        union all select 1 from "Complaint" p where p."clientId" = c.id
        union all select 1 from "Invoice" i where i."clientId" = c.id)
      and not exists (select 1 from "Touch" t where t."clientId" = c.id and t."happenedOn" >= ${before}::date)
      and not exists (select 1 from "Request" r where r."clientId" = c.id and r."askedOn" >= ${before}::date)
      and not exists (select 1 from "Complaint" p where p."clientId" = c.id
        and (p."madeOn" >= ${before}::date or p."resolvedOn" >= ${before}::date))
      and not exists (select 1 from "Invoice" i where i."clientId" = c.id
        and (i."issuedOn" >= ${before}::date or i."paidOn" >= ${before}::date or i."paidOn" is null))
      and not exists (select 1 from "Lapse" l where l."clientId" = c.id
        and (l."openedOn" >= ${before}::date or l."closedOn" >= ${before}::date))
      and not exists (select 1 from "Case" k where k."clientId" = c.id
        and (k.state::text = any(${[...OPEN_CASE_STATES]}) or k."coolingUntil" is not null))
      and not exists (select 1 from "Promise" p where p."clientId" = c.id and p.state = 'open')
      and not exists (select 1 from "Watch" w where w."clientId" = c.id and w.state = 'open')
      and not exists (select 1 from "Errand" e where e."clientId" = c.id and e.state = 'open')
    order by c.id limit ${A_ROUND}`;
  return z
    .array(z.object({ id: z.string() }))
    .parse(rows)
    .map(({ id }) => id);
}

type Dropping = {
  readonly workspaceId: string;
  readonly what: Exclude<Retained, "clients">;
  readonly before: Day;
};

/** Deletes rows of the kind from before the day; returns how many. */
export async function dropOld(
  prisma: PrismaClient,
  { workspaceId, what, before }: Dropping,
): Promise<number> {
  const { count } = await DROP[what](prisma, workspaceId, { lt: utcDateOf(before) });
  return count;
}

type Drop = (
  prisma: PrismaClient,
  workspaceId: string,
  old: { readonly lt: Date },
) => Promise<{ readonly count: number }>;

const DROP: Readonly<Record<Dropping["what"], Drop>> = {
  drafts: (prisma, workspaceId, createdAt) =>
    prisma.draft.deleteMany({ where: { client: { workspaceId }, createdAt, sentAt: null } }),
  practice: (prisma, workspaceId, startedAt) =>
    prisma.rehearsal.deleteMany({ where: { client: { workspaceId }, startedAt } }),
  modelCalls: (prisma, workspaceId, at) =>
    prisma.modelCall.deleteMany({ where: { workspaceId, at } }),
  pushes: (prisma, workspaceId, receivedAt) =>
    prisma.orderPush.deleteMany({ where: { workspaceId, receivedAt } }),
  droppedFiles: (prisma, workspaceId, movedAt) =>
    prisma.droppedFile.deleteMany({
      where: { workspaceId, movedAt, state: { notIn: ["looking", "importing"] } },
    }),
  imports: dropImports,
  digests: (prisma, workspaceId, createdAt) =>
    prisma.digest.deleteMany({ where: { workspaceId, createdAt } }),
  audit: (prisma, workspaceId, at) => prisma.auditEntry.deleteMany({ where: { workspaceId, at } }),
  messages: (prisma, workspaceId, postedAt) =>
    prisma.outboxMessage.deleteMany({ where: { workspaceId, postedAt, state: "posted" } }),
};

/** Together with what the nightly pick-up said of its files: names of files, and why rows of them were rejected. */
async function dropImports(
  prisma: PrismaClient,
  workspaceId: string,
  old: { readonly lt: Date },
): Promise<{ readonly count: number }> {
  const runs = await prisma.importRun.deleteMany({ where: { workspaceId, startedAt: old } });
  const nights = await prisma.pickUp.deleteMany({ where: { workspaceId, day: old } });
  return { count: runs.count + nights.count };
}
