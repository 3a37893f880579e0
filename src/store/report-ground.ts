import { z } from "zod";
import type { Scope } from "#src/core/access/scope.ts";
import { daySchema } from "#src/core/case/day-schema.ts";
import { type Day, dayOfUtc, utcDateOf } from "#src/core/day.ts";
import type { Span } from "#src/core/digest/lapse-fact.ts";
import type { Repair } from "#src/core/report/cost-of-causes.ts";
import type { CompanyEvent } from "#src/core/report/find-rises.ts";
import { Prisma, type PrismaClient } from "./generated/client.ts";

type Here = { readonly workspaceId: string };

const BaseRow = z.object({ month: daySchema, clients: z.number() });

/**
 * How many clients there were to lose, by a month's first day: those with an order in the twelve months before it. The
 * whole company's are kept once recorded; what is missing, and a team's, is counted from the orders.
 */
export async function loadClientBases(
  prisma: PrismaClient,
  asked: Here & { readonly teamId: string | null; readonly months: readonly Day[] },
): Promise<Map<Day, number>> {
  const { workspaceId, teamId, months } = asked;
  const kept = new Map<Day, number>();
  if (teamId === null) {
    const month = { in: months.map(utcDateOf) };
    const rows = await prisma.clientBaseMonth.findMany({ where: { workspaceId, month } });
    for (const row of rows) kept.set(dayOfUtc(row.month), row.clients);
  }
  const missing = months.filter((month) => !kept.has(month));
  const counted = await countBases(prisma, { workspaceId, teamId, months: missing });
  return new Map([...kept, ...counted]);
}

async function countBases(
  prisma: PrismaClient,
  { workspaceId, teamId, months }: Here & { teamId: string | null; months: readonly Day[] },
): Promise<Map<Day, number>> {
  if (months.length === 0) return new Map();
  const ofTeam =
    teamId === null
      ? Prisma.sql`true`
      : Prisma.sql`exists (select 1 from "Member" m where m.id = c."ownerId" and m."teamId" = ${teamId}::uuid)`;
  const rows = await prisma.$queryRaw`
    select w.month::text as month, (
      select count(*)::int from "Client" c where c."workspaceId" = ${workspaceId}::uuid and ${ofTeam} and exists (
        select 1 from "Order" o where o."clientId" = c.id
          and o."placedOn" >= w.month - interval '1 year' and o."placedOn" < w.month)
    ) as clients
    from unnest(${[...months]}::date[]) as w(month)`;
  return new Map(
    z
      .array(BaseRow)
      .parse(rows)
      .map(({ month, clients }) => [month, clients]),
  );
}

/** Records the month's number once; a second time changes nothing. */
export async function recordClientBase(
  prisma: PrismaClient,
  { workspaceId, month }: Here & { readonly month: Day },
): Promise<void> {
  const key = { workspaceId, month: utcDateOf(month) };
  const where = { workspaceId_month: key };
  if ((await prisma.clientBaseMonth.findUnique({ where })) !== null) return;
  const counted = await countBases(prisma, { workspaceId, teamId: null, months: [month] });
  const data = { ...key, clients: counted.get(month) ?? 0 };
  await prisma.clientBaseMonth.createMany({ data, skipDuplicates: true });
}

const RepairRow = z.object({
  lapseId: z.string(),
  kind: z.enum(["fix", "prevention"]),
  what: z.string().nullable(),
});

/** Corrective actions and preventions promised in cases of the scope's lapses. */
export async function loadRepairs(
  prisma: PrismaClient,
  { workspaceId, scope }: Here & { readonly scope: Scope },
): Promise<Repair[]> {
  const ofTeam =
    scope.of === "team" ? Prisma.sql`m."teamId" = ${scope.teamId}::uuid` : Prisma.sql`true`;
  const rows = await prisma.$queryRaw`
    select k."lapseId", p.kind, case when p."isRestricted" or k."isRestricted" then null else p.what end as what
    from "Promise" p
    join "Case" k on k.id = p."caseId"
    join "Client" c on c.id = p."clientId" and c."workspaceId" = ${workspaceId}::uuid
    left join "Member" m on m.id = c."ownerId"
    where p.kind in ('fix', 'prevention') and ${ofTeam}
    order by p."madeAt", p.id`;
  return z.array(RepairRow).parse(rows);
}

const NOTICE_KIND: Readonly<Record<string, string>> = {
  prices: "price",
  goods: "product",
  rules: "rules",
  place: "other",
};

/** Changes of ours in the span, oldest first: those recorded for it, and those that clients were told of. */
export async function loadCompanyEvents(
  prisma: PrismaClient,
  { workspaceId, span }: Here & { readonly span: Span },
): Promise<CompanyEvent[]> {
  const during = { gte: utcDateOf(span.from), lte: utcDateOf(span.to) };
  const [changes, notices] = await Promise.all([
    prisma.companyChange.findMany({ where: { workspaceId, happenedOn: during } }),
    prisma.notice.findMany({ where: { workspaceId, effectiveOn: during } }),
  ]);
  const told = notices.map(({ effectiveOn, kind, what }) => ({
    on: dayOfUtc(effectiveOn),
    kind: NOTICE_KIND[kind] ?? "other",
    what,
  }));
  return [
    ...changes.map(({ happenedOn, kind, what }) => ({ on: dayOfUtc(happenedOn), kind, what })),
    ...told,
  ].toSorted((a, b) => a.on.localeCompare(b.on) || a.what.localeCompare(b.what));
}
