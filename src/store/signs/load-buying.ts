import type { Day } from "#src/core/day.ts";
import type { RecentBuying } from "#src/core/lapse/signs/client-signs.ts";
import { Prisma, type PrismaClient } from "../generated/client.ts";
import { numbers, plainText, readRows } from "../read-rows.ts";
import { monthOf, sumOfMonths } from "./month-sums.ts";
import type { SignsQuery } from "./signs-query.ts";

const STILL_BUY_DAYS = 183; // whoever has not ordered for longer is silent, not declining

const f = Prisma.sql`f."monthValues"`;
const daysOf = Prisma.sql`f."monthOrderDays"`;
const last = Prisma.sql`l.month`;
/** Told once a row: within the sums it would be told for each of their terms. */
const withLastMonth = Prisma.sql`
  cross join lateral (select ${monthOf(Prisma.sql`f."lastOrderOn"`)} as month offset 0) l`;

/**
 * What the last orders of clients say who may be buying less, by client. Only those are read whose kept shares and half
 * years can make a rule speak at all; of clients who have ordered after the day nothing is known.
 */
export async function loadBuying(
  prisma: PrismaClient,
  { workspaceId, day, rules }: SignsQuery,
): Promise<ReadonlyMap<string, RecentBuying>> {
  const conditions = [
    ...(rules["smaller-purchases"].on
      ? [Prisma.sql`f."valueShare" <= ${rules["smaller-purchases"].valueShare}::float8`]
      : []),
    ...(rules["rarer-purchases"].on
      ? [Prisma.sql`f."gapShare" >= ${rules["rarer-purchases"].gapShare}::float8`]
      : []),
    ...(rules["slow-drift"].on ? [hasShrunk(day, rules["slow-drift"].share)] : []),
  ];
  if (conditions.length === 0) return new Map();
  const rows = await readRows(prisma, {
    rows: Prisma.sql`
      select f."clientId", f."recentValues", f."monthValues", f."monthOrderDays"
      from "ClientFigures" f join "Client" c on c.id = f."clientId" ${withLastMonth}
      where c."workspaceId" = ${workspaceId}::uuid
        and f."lastOrderOn" between ${day}::date - ${STILL_BUY_DAYS}::int and ${day}::date
        and (${Prisma.join(conditions, " or ")})`,
    columns: ["clientId", "recentValues", "monthValues", "monthOrderDays"],
    read: (cell) =>
      [
        plainText(cell("clientId")),
        {
          dayValuesMinor: numbers(cell("recentValues")),
          monthValuesMinor: numbers(cell("monthValues")),
          monthOrderDays: numbers(cell("monthOrderDays")),
        },
      ] as const,
  });
  return new Map(rows);
}

function hasShrunk(day: Day, share: number): Prisma.Sql {
  const month = monthNumber(day);
  const now = { month, from: 6, to: 1 };
  const before = { month, from: 18, to: 13 };
  return Prisma.sql`(f."firstOrderOn" <= ${day}::date - 490 and (
    ${sumOfMonths(f, last, now)} <= ${share}::float8 * ${sumOfMonths(f, last, before)}
    or ${sumOfMonths(daysOf, last, now)} <= ${share}::float8 * ${sumOfMonths(daysOf, last, before)}))`;
}

/** Net value of the company's last six whole months over that of the same months a year before; null: nothing before. */
export async function loadHalfYearTrend(
  prisma: PrismaClient,
  { workspaceId, day }: SignsQuery,
): Promise<number | null> {
  const month = monthNumber(day);
  const [sums] = await prisma.$queryRaw<{ now: number | null; before: number | null }[]>`
    select sum(${sumOfMonths(f, last, { month, from: 6, to: 1 })})::float8 as now,
      sum(${sumOfMonths(f, last, { month, from: 18, to: 13 })})::float8 as before
    from "ClientFigures" f join "Client" c on c.id = f."clientId" ${withLastMonth}
    where c."workspaceId" = ${workspaceId}::uuid and f."lastOrderOn" > ${day}::date - 560
    having max(f."lastOrderOn") <= ${day}::date`; // the months of a past day are not known of all
  const { now = null, before = null } = sums ?? {};
  return now === null || before === null || before <= 0 ? null : now / before;
}

function monthNumber(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}
