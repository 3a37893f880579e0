import { parseDay } from "#src/core/day.ts";
import { bookReturns } from "./book-returns.ts";
import type { Prisma } from "./generated/client.ts";

const CLIENTS_AT_ONCE = 2_000;
const FIRST_DAY = parseDay("0001-01-01");

/**
 * Computes the figures of these clients from their orders, in one statement; core/figures/client-figures.ts is the
 * definition. Call it in the transaction that changes orders.
 */
export async function refreshFigures(
  db: Prisma.TransactionClient,
  clientIds: readonly string[],
): Promise<void> {
  if (clientIds.length === 0) return;
  const ids = [...clientIds];
  await db.$executeRaw`
    delete from "ClientFigures" f where f."clientId" = any(${ids}::uuid[])
      and not exists (select from "Order" o where o."clientId" = f."clientId")`;
  await db.$executeRaw`
    with mine as materialized (
      select "clientId", "placedOn" as day, "totalMinor" - "returnedMinor" as net,
        (extract(year from "placedOn") * 12 + extract(month from "placedOn"))::int as month
      from "Order" where "clientId" = any(${ids}::uuid[])
    ), gaps as (
      select "clientId", day, day - lag(day) over (partition by "clientId" order by day) as gap,
        row_number() over (partition by "clientId" order by day desc) as back
      from (select distinct "clientId", day from mine) days
    ), rhythm as (
      select "clientId", count(*)::int as days, min(day) as first, max(day) as last,
        percentile_cont(0.5) within group (order by gap) as median, avg(gap)::float8 as mean,
        stddev_samp(ln(gap::float8)) as "logSd",
        coalesce(array_agg(gap order by day) filter (where gap is not null and back <= 12), '{}') as recent
      from gaps group by "clientId"
    ), months as (
      select "clientId", month, sum(net) as value from mine group by "clientId", month
    ), totals as (
      select "clientId", count(*)::int as orders, sum(net)::bigint as total, max(month) as "lastMonth"
      from mine group by "clientId"
    ), by_month as (
      select t."clientId", array_agg(coalesce(m.value, 0)::bigint order by s.month) as "values"
      from totals t cross join lateral generate_series(t."lastMonth" - 24, t."lastMonth") as s(month)
      left join months m on m."clientId" = t."clientId" and m.month = s.month group by t."clientId"
    ), seasons as (
      select "clientId", array_agg((month - 1) % 12 + 1 order by month) as "orderMonths" from months group by "clientId"
    )
    insert into "ClientFigures" ("clientId", "orderCount", "orderDayCount", "firstOrderOn", "lastOrderOn", "medianGapDays",
      "gapMeanDays", "gapLogSd", "recentGapDays", "monthValues", "totalMinor", "orderMonths")
    select "clientId", t.orders, r.days, r.first, r.last, r.median, r.mean, r."logSd", r.recent, b."values", t.total,
      s."orderMonths"
    from rhythm r join totals t using ("clientId") join by_month b using ("clientId") join seasons s using ("clientId")
    on conflict ("clientId") do update set "orderCount" = excluded."orderCount",
      "orderDayCount" = excluded."orderDayCount", "firstOrderOn" = excluded."firstOrderOn",
      "lastOrderOn" = excluded."lastOrderOn", "medianGapDays" = excluded."medianGapDays",
      "gapMeanDays" = excluded."gapMeanDays", "gapLogSd" = excluded."gapLogSd",
      "recentGapDays" = excluded."recentGapDays", "monthValues" = excluded."monthValues",
      "totalMinor" = excluded."totalMinor", "orderMonths" = excluded."orderMonths"`;
}

/** Books all returns and computes all figures of a workspace anew; says how many clients it looked at. */
export async function rebuildFigures(
  db: Prisma.TransactionClient,
  workspaceId: string,
): Promise<number> {
  const clients = await db.client.findMany({ where: { workspaceId }, select: { id: true } });
  for (let at = 0; at < clients.length; at += CLIENTS_AT_ONCE) {
    const ids = clients.slice(at, at + CLIENTS_AT_ONCE).map((client) => client.id);
    await bookReturns(db, new Map(ids.map((id) => [id, FIRST_DAY])));
    await refreshFigures(db, ids);
  }
  return clients.length;
}
