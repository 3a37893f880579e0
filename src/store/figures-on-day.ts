import type { Day } from "#src/core/day.ts";
import { MONTHS_KEPT } from "#src/core/figures/client-figures.ts";
import { Prisma, type PrismaClient } from "./generated/client.ts";
import { HALF_MONTH, HALF_MONTH_DAYS } from "./half-months.ts";

type FiguresQuery = { readonly workspaceId: string; readonly day: Day };

/** Twelve places added up; an `unnest` for every client takes several times as long. */
const LAST_YEAR_OF_MONTHS = Prisma.raw(
  Array.from({ length: 12 }, (_, i) => `f."monthValues"[${MONTHS_KEPT - i}]`).join(" + "),
);

/**
 * A query for what the orders up to a day say of each client of a workspace. The figures that are kept say it for
 * everybody who has not ordered since; the orders are read again only for the others, so that a look at a past
 * day sees no later order. An order's value is net of all returns, later ones too.
 */
export async function figuresOn(prisma: PrismaClient, query: FiguresQuery): Promise<Prisma.Sql> {
  const { workspaceId, day } = query;
  const later = await prisma.clientFigures.findFirst({
    where: { client: { workspaceId }, lastOrderOn: { gt: new Date(`${day}T00:00:00Z`) } },
    select: { clientId: true },
  });
  return later === null
    ? keptFigures(query)
    : Prisma.sql`${keptFigures(query)} union all ${recountedFigures(query)}`;
}

function keptFigures({ workspaceId, day }: FiguresQuery): Prisma.Sql {
  return Prisma.sql`
    select f."clientId", f."orderCount", f."orderDayCount", f."firstOrderOn", f."lastOrderOn",
      f."gapLogMean", f."gapLogSd", f."recentGapDays", f."orderMonths", f."halfMonthDays", f."totalMinor",
      f."recentValues"[cardinality(f."recentValues")] as "lastDayMinor",
      ${LAST_YEAR_OF_MONTHS} as "yearValueMinor"
    from "ClientFigures" f
    join "Client" c on c.id = f."clientId"
    where c."workspaceId" = ${workspaceId}::uuid and f."lastOrderOn" <= ${day}::date`;
}

function recountedFigures({ workspaceId, day }: FiguresQuery): Prisma.Sql {
  return Prisma.sql`(
    with days as (
      select o."clientId", o."placedOn" as day, count(*) as orders,
        sum(o."totalMinor" - o."returnedMinor") as net,
        (extract(year from o."placedOn") * 12 + extract(month from o."placedOn") - 1)::int as month
      from "Order" o
      join "ClientFigures" f on f."clientId" = o."clientId"
      join "Client" c on c.id = o."clientId"
      where c."workspaceId" = ${workspaceId}::uuid and f."lastOrderOn" > ${day}::date and o."placedOn" <= ${day}::date
      group by o."clientId", o."placedOn"
    ), placed as (
      select *, ${HALF_MONTH} as half, day - lag(day) over (partition by "clientId" order by day) as gap,
        row_number() over (partition by "clientId" order by day desc) as newness,
        max(month) over (partition by "clientId") as "lastMonth"
      from days
    ), counted as (
      select "clientId", sum(orders)::int as "orderCount", count(*)::int as "orderDayCount",
        min(day) as "firstOrderOn", max(day) as "lastOrderOn", avg(ln(gap::float8)) as "gapLogMean",
        stddev_samp(ln(gap::float8)) as "gapLogSd", ${HALF_MONTH_DAYS} as "halfMonthDays",
        sum(net) as "totalMinor", sum(net) filter (where newness = 1) as "lastDayMinor",
        coalesce(array_agg(gap order by day) filter (where gap is not null and newness <= 24), '{}') as "recentGapDays",
        array_agg(distinct month) as months,
        sum(net) filter (where month > "lastMonth" - 12) as "yearValueMinor"
      from placed group by "clientId"
    )
    select "clientId", "orderCount", "orderDayCount", "firstOrderOn", "lastOrderOn", "gapLogMean", "gapLogSd",
      "recentGapDays", array(select month % 12 + 1 from unnest(months) month) as "orderMonths", "halfMonthDays",
      "totalMinor", "lastDayMinor", "yearValueMinor"
    from counted)`;
}
