import type { Day } from "#src/core/day.ts";
import type { ClientHistory } from "#src/core/lapse/client-history.ts";
import type { ClientThisMorning } from "#src/core/lapse/plan-morning.ts";
import type { Standing } from "#src/core/lapse/standing.ts";
import { figuresOn } from "./figures-on-day.ts";
import { Prisma, type PrismaClient } from "./generated/client.ts";
import {
  type Cell,
  dayReader,
  flag,
  nullable,
  number,
  numbers,
  plainText,
  readRows,
} from "./read-rows.ts";

const COLUMNS = [
  "clientId",
  "clientName",
  "ownerId",
  "doNotContact",
  "closedOn",
  "successorId",
  "orderCount",
  "orderDayCount",
  "firstOrderOn",
  "lastOrderOn",
  "gapLogMean",
  "gapLogSd",
  "recentGapDays",
  "halfMonthDays",
  "orderMonths",
  "totalMinor",
  "lastDayMinor",
  "yearValueMinor",
  "lapseId",
  "lapseState",
  "alertState",
  "snoozedUntil",
] as const;

type ClientCell = Cell<(typeof COLUMNS)[number]>;

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
  const day = dayReader();
  const rows = Prisma.sql`
    select c.id as "clientId", c.name as "clientName", c."ownerId", c."doNotContact", c."closedOn", c."successorId",
      f."orderCount", f."orderDayCount", f."firstOrderOn", f."lastOrderOn", f."gapLogMean", f."gapLogSd",
      f."recentGapDays", f."halfMonthDays", f."orderMonths", f."totalMinor", f."lastDayMinor", f."yearValueMinor",
      l.id as "lapseId", ${stateOf(query)} as "lapseState", a.state as "alertState", k."snoozedUntil"
    from (${figures}) f
    join "Client" c on c.id = f."clientId"
    left join "Lapse" l on l."clientId" = c.id and l.since = f."lastOrderOn" and ${isKnown(query)}
    left join "Alert" a on a."lapseId" = l.id
    left join "Case" k on k."lapseId" = l.id`;
  return readRows(prisma, {
    rows,
    columns: COLUMNS,
    read: (cell) => ({ client: clientOf(cell, day), standing: standingOf(cell, day) }),
  });
}

type ReadDay = (text: string) => Day;

function clientOf(cell: ClientCell, day: ReadDay): ClientHistory {
  return {
    clientId: cell("clientId"),
    clientName: cell("clientName"),
    ownerId: nullable(cell("ownerId"), plainText),
    doNotContact: flag(cell("doNotContact")),
    closedOn: nullable(cell("closedOn"), day),
    successorId: nullable(cell("successorId"), plainText),
    orderCount: number(cell("orderCount")),
    orderDayCount: number(cell("orderDayCount")),
    firstOrderOn: day(cell("firstOrderOn")),
    lastOrderOn: day(cell("lastOrderOn")),
    gapLogMean: nullable(cell("gapLogMean"), number),
    gapLogSd: nullable(cell("gapLogSd"), number),
    recentGapDays: numbers(cell("recentGapDays")),
    halfMonthDays: numbers(cell("halfMonthDays")),
    orderMonths: numbers(cell("orderMonths")),
    totalMinor: number(cell("totalMinor")),
    lastDayMinor: number(cell("lastDayMinor")),
    yearValueMinor: number(cell("yearValueMinor")),
    signs: null,
  };
}

function isKnown({ asBefore, day: today }: MorningQuery): Prisma.Sql {
  return asBefore ? Prisma.sql`l."openedOn" < ${today}::date` : Prisma.sql`true`;
}

function stateOf({ asBefore, day: today }: MorningQuery): Prisma.Sql {
  return asBefore
    ? Prisma.sql`case when l."closedOn" >= ${today}::date then 'open' else l.state end`
    : Prisma.sql`l.state`;
}

function standingOf(cell: ClientCell, day: ReadDay): Standing {
  const lapseId = cell("lapseId");
  const lapseState = cell("lapseState");
  if (lapseId === "") return { kind: "none" };
  if (lapseState === "dismissed") return { kind: "dismissed" };
  if (lapseState === "open" && cell("alertState") === "waiting")
    return { kind: "waiting", lapseId };
  if (cell("alertState") === "heldOut") return { kind: "held-out" };
  return { kind: "alerted", snoozedUntil: nullable(cell("snoozedUntil"), day) };
}
