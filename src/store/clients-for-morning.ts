import type { Day } from "#src/core/day.ts";
import type { ClientHistory } from "#src/core/lapse/client-history.ts";
import type { MorningClients, MorningLook } from "#src/core/lapse/plan-morning.ts";
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
import { loadSigns } from "./signs/load-signs.ts";
import { loadStandings } from "./standings.ts";

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
] as const;

type ClientCell = Cell<(typeof COLUMNS)[number]>;

/** Every client with an order on or before the day, with all that the rules look at as far as it was known then. */
export async function loadClientsForMorning(
  prisma: PrismaClient,
  query: MorningLook,
): Promise<MorningClients> {
  const histories = await loadHistories(prisma, query);
  const standingOf = await loadStandings(prisma, query);
  const { company, signsOf } = await loadSigns(prisma, query);
  return {
    company,
    clients: histories.map((history) => {
      const signs = signsOf(history);
      const client = signs === null ? history : { ...history, signs };
      return { client, standing: standingOf(client) };
    }),
  };
}

async function loadHistories(prisma: PrismaClient, query: MorningLook): Promise<ClientHistory[]> {
  const figures = await figuresOn(prisma, query);
  const day = dayReader();
  const rows = Prisma.sql`
    select c.id as "clientId", c.name as "clientName", c."ownerId", c."doNotContact", c."closedOn", c."successorId",
      f."orderCount", f."orderDayCount", f."firstOrderOn", f."lastOrderOn", f."gapLogMean", f."gapLogSd",
      f."recentGapDays", f."halfMonthDays", f."orderMonths", f."totalMinor", f."lastDayMinor", f."yearValueMinor"
    from (${figures}) f
    join "Client" c on c.id = f."clientId"`;
  return readRows(prisma, {
    rows,
    columns: COLUMNS,
    freeText: ["clientName"],
    read: (cell) => clientOf(cell, day),
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
