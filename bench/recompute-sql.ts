/** The figures that `recomputeSql` computes, by their names in ClientFigures. */
export const RECOMPUTED = [
  "orderCount",
  "orderDayCount",
  "firstOrderOn",
  "lastOrderOn",
  "medianGapDays",
  "gapMeanDays",
  "gapLogMean",
  "gapLogSd",
  "gapShare",
  "recentGapDays",
  "halfMonthDays",
  "totalMinor",
  "recentValues",
  "valueShare",
  "orderMonths",
  "monthValues",
  "monthOrderDays",
] as const;

const halves = Array.from({ length: 24 }, (_, half) => `count(*) filter (where half = ${half})`);

/**
 * All figures of all clients from their orders, in one pass that PostgreSQL and DuckDB both understand. Written apart
 * from the product's own statement, so that the comparison of the results says something. `orders` is a query with the
 * columns client, day and net. The days are sorted once, and what follows goes along with it.
 */
export function recomputeSql(orders: string): string {
  return `
    with days as materialized (
      select client, day, count(*) as orders, sum(net) as net,
        cast(extract(year from day) * 12 + extract(month from day) as int) as month
      from (${orders}) o group by client, day order by client, day
    ), placed as (
      select client, day, orders, net, day - lag(day) over (partition by client order by day) as gap,
        (month - 1) % 12 * 2 + case when extract(day from day) > 15 then 1 else 0 end as half,
        count(*) over (partition by client) - row_number() over (partition by client order by day) as later
      from days
    ), rhythm as (
      select client, sum(orders) as "orderCount", count(*) as "orderDayCount", min(day) as "firstOrderOn",
        max(day) as "lastOrderOn", percentile_cont(0.5) within group (order by gap) as "medianGapDays",
        avg(gap) as "gapMeanDays", avg(ln(cast(gap as double precision))) as "gapLogMean",
        stddev_samp(ln(cast(gap as double precision))) as "gapLogSd",
        case when count(*) >= 9 then avg(gap) filter (where later < 2)
          / nullif(avg(gap) filter (where later between 2 and 11), 0) end as "gapShare",
        array_agg(gap order by day) filter (where gap is not null and later < 24) as "recentGapDays",
        array[${halves.join(", ")}] as "halfMonthDays",
        sum(net) as "totalMinor", array_agg(net order by day) filter (where later < 13) as "recentValues",
        case when count(*) >= 9 then avg(net) filter (where later < 3)
          / nullif(avg(net) filter (where later between 3 and 12), 0) end as "valueShare"
      from placed group by client
    ), months as materialized (
      select client, month, sum(net) as value, count(*) as days from days group by client, month
    ), seasons as (
      select client, max(month) as last, array_agg((month - 1) % 12 + 1 order by month) as "orderMonths"
      from months group by client
    ), by_month as (
      select s.client, array_agg(coalesce(m.value, 0) order by back.months desc) as "monthValues",
        array_agg(coalesce(m.days, 0) order by back.months desc) as "monthOrderDays"
      from seasons s cross join (select * from generate_series(0, 24)) as back(months)
      left join months m on m.client = s.client and m.month = s.last - back.months
      group by s.client
    )
    select r.*, s."orderMonths", b."monthValues", b."monthOrderDays"
    from rhythm r join seasons s on s.client = r.client join by_month b on b.client = r.client`;
}
