import { Prisma } from "../generated/client.ts";

const MONTHS_KEPT = 25;

/**
 * The sum of the months from `from` to `to` months before the day's own month, in an array of 25 months that ends with
 * `lastMonth` (months since year 0). Subscripts cost next to nothing, unlike unnesting an array a client.
 */
export function sumOfMonths(
  array: Prisma.Sql,
  lastMonth: Prisma.Sql,
  span: { readonly month: number; readonly from: number; readonly to: number },
): Prisma.Sql {
  const terms = Array.from({ length: span.from - span.to + 1 }, (_, i) => {
    const place = MONTHS_KEPT + span.month - (span.from - i);
    return Prisma.sql`coalesce(${array}[${Prisma.raw(String(place))} - ${lastMonth}], 0)`;
  });
  return Prisma.sql`(${Prisma.join(terms, " + ")})`;
}

/** Months since year 0 of a column of days. */
export function monthOf(column: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(extract(year from ${column}) * 12 + extract(month from ${column}) - 1)::int`;
}
