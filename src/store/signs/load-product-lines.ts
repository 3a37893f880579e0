import { z } from "zod";
import { isDay } from "#src/core/day.ts";
import type { PrismaClient } from "../generated/client.ts";
import type { SignsQuery } from "./signs-query.ts";

const day = z.string().refine(isDay);

const Lines = z.array(
  z.object({
    clientId: z.string(),
    line: z.string(),
    firstOn: day,
    lastOn: day,
    boughtDays: z.number(),
    orderDays: z.number(),
    yearMinor: z.number(),
  }),
);

export type KnownLine = Omit<z.infer<typeof Lines>[number], "clientId">;

const SOLD_DAYS = 30;

/**
 * Lines of products that clients bought as a habit and have ordered without since, by client. A line that nobody buys
 * any more was ended by us and says nothing of a client.
 */
export async function loadProductLines(
  prisma: PrismaClient,
  { workspaceId, day: today, rules }: SignsQuery,
): Promise<ReadonlyMap<string, readonly KnownLine[]>> {
  const { on, freshDays, daysWithout, boughtDays } = rules["dropped-line"];
  if (!on) return new Map();
  const rows = Lines.parse(
    await prisma.$queryRaw`
      with sold as (
        select distinct p.line from "ClientProductLine" p join "Client" c on c.id = p."clientId"
        where c."workspaceId" = ${workspaceId}::uuid and p."lastOn" > ${today}::date - ${SOLD_DAYS}::int
      )
      select p."clientId"::text as "clientId", p.line, p."firstOn"::text as "firstOn", p."lastOn"::text as "lastOn",
        p."boughtDays", p."orderDays", p."yearMinor"::float8 as "yearMinor"
      from "ClientProductLine" p join "Client" c on c.id = p."clientId" and c."workspaceId" = ${workspaceId}::uuid
        join "ClientFigures" f on f."clientId" = p."clientId"
      where p."lastOn" between ${today}::date - ${freshDays}::int and ${today}::date - ${daysWithout}::int
        and p."boughtDays" >= ${boughtDays}::int and f."lastOrderOn" > p."lastOn" and f."lastOrderOn" <= ${today}::date
        and p.line in (select line from sold)
      order by p.line`,
  );
  return Map.groupBy(rows, ({ clientId }) => clientId);
}
