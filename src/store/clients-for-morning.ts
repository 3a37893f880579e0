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
  const rows = await prisma.$queryRaw`
    with figures as (${figures})
    select c.id::text as "clientId", c.name as "clientName", c."ownerId"::text, c."doNotContact",
      c."closedOn"::text, c."successorId"::text, f."orderCount", f."orderDayCount",
      f."firstOrderOn"::text, f."lastOrderOn"::text, f."recentGapDays", f."orderMonths",
      f."yearValueMinor"::float8, l.id::text as "lapseId", ${stateOf(query)}::text as "lapseState",
      a.state::text as "alertState", k."snoozedUntil"::text
    from figures f
    join "Client" c on c.id = f."clientId"
    left join "Lapse" l on l."clientId" = c.id and l."silentSince" = f."lastOrderOn" and ${isKnown(query)}
    left join "Alert" a on a."lapseId" = l.id
    left join "Case" k on k."lapseId" = l.id`;
  return z
    .array(Row)
    .parse(rows)
    .map((row) => ({ client: row, standing: standingOf(row) }));
}

function isKnown({ asBefore, day: today }: MorningQuery): Prisma.Sql {
  return asBefore ? Prisma.sql`l."openedOn" < ${today}::date` : Prisma.sql`true`;
}

function stateOf({ asBefore, day: today }: MorningQuery): Prisma.Sql {
  return asBefore
    ? Prisma.sql`case when l."closedOn" >= ${today}::date then 'open' else l.state::text end`
    : Prisma.sql`l.state`;
}

function standingOf(row: Row): Standing {
  if (row.lapseId === null) return { kind: "none" };
  if (row.lapseState === "dismissed") return { kind: "dismissed" };
  if (row.lapseState === "open" && row.alertState === "waiting")
    return { kind: "waiting", lapseId: row.lapseId };
  return { kind: "alerted", snoozedUntil: row.snoozedUntil };
}
