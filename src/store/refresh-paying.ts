import type { Prisma } from "./generated/client.ts";

/** Computes how these clients pay from their invoices; core/figures/paying.ts is the definition. */
export async function refreshPaying(
  db: Prisma.TransactionClient,
  clientIds: readonly string[],
): Promise<void> {
  if (clientIds.length === 0) return;
  const ids = [...clientIds];
  await db.$executeRaw`
    delete from "ClientPaying" p where p."clientId" = any(${ids}::uuid[])
      and not exists (select from "Invoice" i where i."clientId" = p."clientId")`;
  await db.$executeRaw`
    with mine as materialized (
      select "clientId", "dueOn", "paidOn", "paidOn" - "dueOn" as late,
        (extract(year from "dueOn") * 12 + extract(month from "dueOn") - 1)::int as month
      from "Invoice" where "clientId" = any(${ids}::uuid[])
    ), newest as (
      select "clientId", max(month) as month, max("paidOn") as "lastPaidOn" from mine group by "clientId"
    ), habits as (
      select n."clientId", count(m.late)::int as paid,
        percentile_cont(0.5) within group (order by m.late) as late
      from newest n join mine m on m."clientId" = n."clientId" and m.month > n.month - 24 group by n."clientId"
    ), months as (
      select "clientId", month, count(*)::int as due, (count(*) filter (where late <= 30))::int as paid
      from mine group by "clientId", month
    ), by_month as (
      select n."clientId", array_agg(coalesce(m.due, 0) order by s.month) as due,
        array_agg(coalesce(m.paid, 0) order by s.month) as paid
      from newest n cross join lateral generate_series(n.month - 24, n.month) as s(month)
      left join months m on m."clientId" = n."clientId" and m.month = s.month group by n."clientId"
    )
    insert into "ClientPaying"
      ("clientId", "paidCount", "usualLateDays", "lastPaidOn", "lastDueMonth", "monthDue", "monthPaid")
    select n."clientId", h.paid, h.late, n."lastPaidOn", n.month, b.due, b.paid
    from newest n join habits h using ("clientId") join by_month b using ("clientId")
    on conflict ("clientId") do update set "paidCount" = excluded."paidCount",
      "usualLateDays" = excluded."usualLateDays", "lastPaidOn" = excluded."lastPaidOn",
      "lastDueMonth" = excluded."lastDueMonth", "monthDue" = excluded."monthDue", "monthPaid" = excluded."monthPaid"`;
}
