import { z } from "zod";
import { type Day, isDay } from "#src/core/day.ts";
import type { ClientThisMorning } from "#src/core/lapse/plan-morning.ts";
import type { Standing } from "#src/core/lapse/standing.ts";
import { figuresOn } from "./figures-on-day.ts";
import { Prisma, type PrismaClient } from "./generated/client.ts";

const day = z.string().refine(isDay);
const wholeNumbers = z.array(z.number());

const Row = z.object({
  clientId: z.string(),
  clientName: z.string(),
  ownerId: z.string().nullable(),
  doNotContact: z.boolean(),
  closedOn: day.nullable(),
  successorId: z.string().nullable(),
  orderCount: z.number(),
  orderDayCount: z.number(),
  firstOrderOn: day,
  lastOrderOn: day,
  recentGapDays: wholeNumbers,
  orderMonths: wholeNumbers,
  yearValueMinor: z.number(),
  lapseId: z.string().nullable(),
  lapseState: z.enum(["open", "returned", "dismissed"]).nullable(),
  alertState: z.enum(["waiting", "posted"]).nullable(),
  snoozedUntil: day.nullable(),
});

type Row = z.infer<typeof Row>;

export type MorningQuery = {
  readonly workspaceId: string;
  readonly day: Day;
  /** What was known before that day's morning: lapses opened on the day or later, and later verdicts, are left out. */
  readonly asBefore: boolean;
};

/** Every client with an order on or before the day, with the figures of that day and what is known of the silence. */
export async function loadClientsForMorning(
  prisma: PrismaClient,
  query: MorningQuery,
): Promise<ClientThisMorning[]> {
  const figures = await figuresOn(prisma, query);
  const [found] = await prisma.$queryRaw<{ rows: unknown }[]>`
    with figures as (${figures}), rows as (
      select c.id as "clientId", c.name as "clientName", c."ownerId", c."doNotContact", c."closedOn", c."successorId",
        f."orderCount", f."orderDayCount", f."firstOrderOn", f."lastOrderOn", f."recentGapDays", f."orderMonths",
        f."yearValueMinor", l.id as "lapseId", ${stateOf(query)} as "lapseState", a.state as "alertState",
        k."snoozedUntil"
      from figures f
      join "Client" c on c.id = f."clientId"
      left join "Lapse" l on l."clientId" = c.id and l."silentSince" = f."lastOrderOn" and ${isKnown(query)}
      left join "Alert" a on a."lapseId" = l.id
      left join "Case" k on k."lapseId" = l.id
    )
    select coalesce(json_agg(rows), '[]') as rows from rows`; // one value: a hundred thousand rows one by one are slow
  return z
    .array(Row)
    .parse(found?.rows)
    .map((row) => ({ client: row, standing: standingOf(row) }));
}

function isKnown({ asBefore, day: today }: MorningQuery): Prisma.Sql {
  return asBefore ? Prisma.sql`l."openedOn" < ${today}::date` : Prisma.sql`true`;
}

function stateOf({ asBefore, day: today }: MorningQuery): Prisma.Sql {
  return asBefore
    ? Prisma.sql`case when l."closedOn" >= ${today}::date then 'open' else l.state end`
    : Prisma.sql`l.state`;
}

function standingOf(row: Row): Standing {
  if (row.lapseId === null) return { kind: "none" };
  if (row.lapseState === "dismissed") return { kind: "dismissed" };
  if (row.lapseState === "open" && row.alertState === "waiting")
    return { kind: "waiting", lapseId: row.lapseId };
  return { kind: "alerted", snoozedUntil: row.snoozedUntil };
}
