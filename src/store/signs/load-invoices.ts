import { z } from "zod";
import { type Day, isDay } from "#src/core/day.ts";
import type { InvoiceFigures } from "#src/core/lapse/signs/client-signs.ts";
import { Prisma, type PrismaClient } from "../generated/client.ts";
import { sumOfMonths } from "./month-sums.ts";
import type { SignsQuery } from "./signs-query.ts";

const day = z.string().refine(isDay);

const Rows = z.array(
  z.object({
    clientId: z.string(),
    overdueCount: z.number(),
    overdueMinor: z.number(),
    oldestDueOn: day.nullable(),
    paidCount: z.number(),
    usualLateDays: z.number().nullable(),
    recentDue: z.number(),
    recentPaid: z.number(),
    earlierDue: z.number(),
    earlierPaid: z.number(),
  }),
);

const due = Prisma.sql`p."monthDue"`;
const paid = Prisma.sql`p."monthPaid"`;
const last = Prisma.sql`p."lastDueMonth"`;

/** How clients pay of whom it could be a sign: with something overdue, or paying a smaller share than before. By client. */
export async function loadInvoices(
  prisma: PrismaClient,
  { workspaceId, day: today, rules }: SignsQuery,
): Promise<ReadonlyMap<string, InvoiceFigures>> {
  const { "money-trouble": trouble, "slow-drift": drift } = rules;
  if (!trouble.on && !drift.on) return new Map();
  const month = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1;
  const recent = { month, from: 7, to: 2 }; // 30 days after the last of these all could have been paid in time
  const earlier = { month, from: 19, to: 8 };
  const rows = Rows.parse(
    await prisma.$queryRaw`
      with overdue as (
        select i."clientId", count(*)::int as count, sum(i."amountMinor")::float8 as minor, min(i."dueOn") as oldest
        from "Invoice" i
        where (i."paidOn" is null or i."paidOn" > ${today}::date) and i."dueOn" < ${today}::date
          and i."issuedOn" <= ${today}::date
        group by i."clientId"
      ), habits as (
        select p."clientId", p."paidCount", p."usualLateDays", ${sumOfMonths(due, last, recent)} as "recentDue",
          ${sumOfMonths(paid, last, recent)} as "recentPaid", ${sumOfMonths(due, last, earlier)} as "earlierDue",
          ${sumOfMonths(paid, last, earlier)} as "earlierPaid"
        from "ClientPaying" p join "Client" c on c.id = p."clientId" and c."workspaceId" = ${workspaceId}::uuid
      )
      select h."clientId"::text as "clientId", coalesce(o.count, 0) as "overdueCount",
        coalesce(o.minor, 0) as "overdueMinor", o.oldest::text as "oldestDueOn", h."paidCount", h."usualLateDays",
        h."recentDue", h."recentPaid", h."earlierDue", h."earlierPaid"
      from habits h left join overdue o using ("clientId")
      where o.count >= ${trouble.overdue}::int or (h."recentDue" >= ${drift.invoices}::int
        and h."recentPaid" * h."earlierDue" < h."earlierPaid" * h."recentDue")`,
  );
  return new Map(rows.map(({ clientId, ...figures }) => [clientId, figures]));
}

/** The day of the newest payment on record, not later than the day; null without payments. */
export async function loadPaymentsKnownUntil(
  prisma: PrismaClient,
  { workspaceId, day: today }: SignsQuery,
): Promise<Day | null> {
  const [found] = z.tuple([z.object({ on: day.nullable() })]).parse(
    await prisma.$queryRaw`
        select least(max(p."lastPaidOn"), ${today}::date)::text as "on"
        from "ClientPaying" p join "Client" c on c.id = p."clientId" where c."workspaceId" = ${workspaceId}::uuid`,
  );
  return found.on;
}
