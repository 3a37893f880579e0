import { parseDay } from "#src/core/day.ts";
import { bookReturns } from "./book-returns.ts";
import { Prisma } from "./generated/client.ts";
import { HALF_MONTH, HALF_MONTH_DAYS } from "./half-months.ts";
import { refreshPaying } from "./refresh-paying.ts";
import { refreshProductLines } from "./refresh-product-lines.ts";

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
    with ${rhythmOf(ids)}, ${valuesByMonth}
    insert into "ClientFigures" ("clientId", "orderCount", "orderDayCount", "firstOrderOn", "lastOrderOn", "medianGapDays",
      "gapMeanDays", "gapLogMean", "gapLogSd", "recentGapDays", "monthValues", "totalMinor", "orderMonths", "recentValues",
      "valueShare", "gapShare", "monthOrderDays", "halfMonthDays")
    select "clientId", t.orders, r.days, r.first, r.last, r.median, r.mean, r."logMean", r."logSd", r.recent, b."values",
      t.total, s."orderMonths", v."values", case when r.days >= 9 then v."valueShare" end,
      case when r.days >= 9 then r."gapShare" end, b.days, r."halfMonthDays"
    from rhythm r join totals t using ("clientId") join by_month b using ("clientId") join seasons s using ("clientId")
      join recent v using ("clientId")
    on conflict ("clientId") do update set "orderCount" = excluded."orderCount",
      "orderDayCount" = excluded."orderDayCount", "firstOrderOn" = excluded."firstOrderOn",
      "lastOrderOn" = excluded."lastOrderOn", "medianGapDays" = excluded."medianGapDays",
      "gapMeanDays" = excluded."gapMeanDays", "gapLogMean" = excluded."gapLogMean", "gapLogSd" = excluded."gapLogSd",
      "recentGapDays" = excluded."recentGapDays", "monthValues" = excluded."monthValues",
      "totalMinor" = excluded."totalMinor", "orderMonths" = excluded."orderMonths",
      "recentValues" = excluded."recentValues", "valueShare" = excluded."valueShare", "gapShare" = excluded."gapShare",
      "monthOrderDays" = excluded."monthOrderDays", "halfMonthDays" = excluded."halfMonthDays"`;
}

/** `mine`: the orders of these clients; `rhythm`: how far apart their order days lie. */
function rhythmOf(clientIds: readonly string[]): Prisma.Sql {
  return Prisma.sql`
    mine as materialized (
      select "clientId", "placedOn" as day, "totalMinor" - "returnedMinor" as net,
        (extract(year from "placedOn") * 12 + extract(month from "placedOn"))::int as month
      from "Order" where "clientId" = any(${[...clientIds]}::uuid[])
    ), gaps as (
      select "clientId", day, ${HALF_MONTH} as half, day - lag(day) over (partition by "clientId" order by day) as gap,
        row_number() over (partition by "clientId" order by day desc) as back
      from (select distinct "clientId", day from mine) days
    ), rhythm as (
      select "clientId", count(*)::int as days, min(day) as first, max(day) as last,
        percentile_cont(0.5) within group (order by gap) as median, avg(gap)::float8 as mean,
        avg(ln(gap::float8)) as "logMean", stddev_samp(ln(gap::float8)) as "logSd", ${HALF_MONTH_DAYS} as "halfMonthDays",
        coalesce(array_agg(gap order by day) filter (where gap is not null and back <= 24), '{}') as recent,
        avg(gap) filter (where back <= 2) / nullif(avg(gap) filter (where back between 3 and 12), 0) as "gapShare"
      from gaps group by "clientId"
    )`;
}

/** What the months and the last order days were worth. */
const valuesByMonth = Prisma.sql`
    months as (
      select "clientId", month, sum(net) as value, count(distinct day)::int as days from mine group by "clientId", month
    ), recent as (
      select "clientId", array_agg(value order by day) as "values",
        avg(value) filter (where back <= 3) / nullif(avg(value) filter (where back > 3), 0) as "valueShare"
      from (
        select "clientId", day, sum(net)::bigint as value,
          row_number() over (partition by "clientId" order by day desc) as back
        from mine group by "clientId", day
      ) by_day where back <= 13 group by "clientId"
    ), totals as (
      select "clientId", count(*)::int as orders, sum(net)::bigint as total, max(month) as "lastMonth"
      from mine group by "clientId"
    ), by_month as (
      select t."clientId", array_agg(coalesce(m.value, 0)::bigint order by s.month) as "values",
        array_agg(coalesce(m.days, 0) order by s.month) as days
      from totals t cross join lateral generate_series(t."lastMonth" - 24, t."lastMonth") as s(month)
      left join months m on m."clientId" = t."clientId" and m.month = s.month group by t."clientId"
    ), seasons as (
      select "clientId", array_agg((month - 1) % 12 + 1 order by month) as "orderMonths" from months group by "clientId"
    )`;

/** Books all returns and computes all figures of a workspace anew; says how many clients it looked at. */
export async function rebuildFigures(
  db: Prisma.TransactionClient,
  workspaceId: string,
): Promise<number> {
  let count = 0;
  for (const clientIds of await clientBatches(db, workspaceId)) {
    await rebuildClients(db, clientIds);
    count += clientIds.length;
  }
  return count;
}

/** The same for some clients. */
export async function rebuildClients(
  db: Prisma.TransactionClient,
  clientIds: readonly string[],
): Promise<void> {
  await bookReturns(db, new Map(clientIds.map((id) => [id, FIRST_DAY])));
  await refreshFigures(db, clientIds);
  await refreshProductLines(db, clientIds);
  await refreshPaying(db, clientIds);
}

/** The ids of a workspace's clients, as many at once as one statement takes well. */
export async function clientBatches(
  db: Prisma.TransactionClient,
  workspaceId: string,
): Promise<string[][]> {
  const clients = await db.client.findMany({ where: { workspaceId }, select: { id: true } });
  const ids = clients.map(({ id }) => id);
  return Array.from({ length: Math.ceil(ids.length / CLIENTS_AT_ONCE) }, (_, i) =>
    ids.slice(i * CLIENTS_AT_ONCE, (i + 1) * CLIENTS_AT_ONCE),
  );
}
