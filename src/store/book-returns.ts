import type { Day } from "#src/core/day.ts";
import type { Prisma } from "./generated/client.ts";

/**
 * Books each return on the order it lessens (core/figures/book-returns.ts says which) and sets what the orders of these
 * clients got back. `since`: by client id, the first day on which an order or a return changed; returns before it keep
 * their orders, because only orders placed until a return's day can take it.
 */
export async function bookReturns(
  db: Prisma.TransactionClient,
  since: ReadonlyMap<string, Day>,
): Promise<void> {
  if (since.size === 0) return;
  const changed = JSON.stringify([...since].map(([clientId, day]) => ({ clientId, day })));
  await db.$executeRaw`
    with open as materialized (
      select r.id, r."clientId", r."noteRef", r."returnedOn", r.sku
      from json_to_recordset(${changed}::json) as x("clientId" uuid, day date)
      join "ReturnLine" r on r."clientId" = x."clientId" and r."returnedOn" >= x.day
    ), own as (
      select open.id, o.id as "orderId" from open
      join "Order" o on o."clientId" = open."clientId" and o."externalId" = open."noteRef"
        and o."placedOn" <= open."returnedOn"
    ), bought as materialized (
      select o."clientId", o.id, o."placedOn", o."externalId", l.sku
      from "Order" o join "OrderLine" l on l."orderId" = o.id
      where o."clientId" in (select "clientId" from open) and l.sku in (select sku from open where sku <> '')
    ), same as (
      select distinct on (open.id) open.id, bought.id as "orderId" from open
      join bought on bought."clientId" = open."clientId" and bought.sku = open.sku
        and bought."placedOn" <= open."returnedOn"
      where open.sku <> ''
      order by open.id, bought."placedOn" desc, bought."externalId" collate "C" desc
    ), latest as (
      select distinct on (open.id) open.id, o.id as "orderId" from open
      join "Order" o on o."clientId" = open."clientId" and o."placedOn" <= open."returnedOn"
      where open.id not in (select id from own union all select id from same)
      order by open.id, o."placedOn" desc, o."externalId" collate "C" desc
    )
    update "ReturnLine" r set "orderId" = coalesce(own."orderId", same."orderId", latest."orderId")
    from open left join own on own.id = open.id left join same on same.id = open.id left join latest on latest.id = open.id
    where r.id = open.id
      and r."orderId" is distinct from coalesce(own."orderId", same."orderId", latest."orderId")`;
  await db.$executeRaw`
    update "Order" o set "returnedMinor" = sums.minor
    from (
      select kept.id, coalesce(sum(r."amountMinor"), 0)::bigint as minor
      from "Order" kept left join "ReturnLine" r on r."orderId" = kept.id
      where kept."clientId" = any(${[...since.keys()]}::uuid[]) and (r.id is not null or kept."returnedMinor" <> 0)
      group by kept.id
    ) sums
    where o.id = sums.id and o."returnedMinor" <> sums.minor`;
}
