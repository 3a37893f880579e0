import { Prisma } from "./generated/client.ts";

/**
 * Brings up to date which of the company's product lines these clients buy, in the transaction that changes orders.
 * Reads the orders' own summaries of their lines, never the order lines.
 */
export async function refreshProductLines(
  db: Prisma.TransactionClient,
  clientIds: readonly string[],
): Promise<void> {
  if (clientIds.length === 0) return;
  const ids = [...clientIds];
  await db.$executeRaw`
    delete from "ClientProductLine" p where p."clientId" = any(${ids}::uuid[]) and not exists (
      select from "Order" o where o."clientId" = p."clientId" and p.line = any(o."productLines"))`;
  await db.$executeRaw`
    insert into "ClientProductLine" ("clientId", line, "firstOn", "lastOn", "boughtDays", "orderDays", "yearMinor")
    ${productLinesOf(Prisma.sql`o."clientId" in (
      select "clientId" from "Order" where "clientId" = any(${ids}::uuid[]) and "productLines" <> '{}')`)}
    on conflict ("clientId", line) do update set "firstOn" = excluded."firstOn", "lastOn" = excluded."lastOn",
      "boughtDays" = excluded."boughtDays", "orderDays" = excluded."orderDays", "yearMinor" = excluded."yearMinor"`;
}

/** A query for what the orders (as `o`) for which a condition holds say of each client's product lines. */
function productLinesOf(condition: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    select "clientId", line, min(day) as "firstOn", max(day) as "lastOn", count(distinct day)::int as "boughtDays",
      (max(rank) - min(rank) + 1)::int as "orderDays",
      sum(minor) filter (where day > "lastOn" - 365)::bigint as "yearMinor"
    from (
      select o."clientId", p.line, p.minor, o."placedOn" as day,
        max(o."placedOn") over (partition by o."clientId", p.line) as "lastOn", o.rank
      from (
        select o."clientId", o."placedOn", o."productLines", o."productLineMinors",
          dense_rank() over (partition by o."clientId" order by o."placedOn") as rank
        from "Order" o where ${condition}
      ) o cross join lateral unnest(o."productLines", o."productLineMinors") as p(line, minor)
    ) bought group by "clientId", line`;
}
