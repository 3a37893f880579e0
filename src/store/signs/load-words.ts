import { z } from "zod";
import { type Day, isDay } from "#src/core/day.ts";
import type { ContactTry, OpenComplaint, OpenRequest } from "#src/core/lapse/signs/client-signs.ts";
import type { PrismaClient } from "../generated/client.ts";
import type { SignsQuery } from "./signs-query.ts";

const day = z.string().refine(isDay);
const MOST_KEPT = 10; // the newest of each client

const Requests = z.array(
  z.object({
    clientId: z.string(),
    askedOn: day,
    about: z.string(),
    amountMinor: z.number().nullable(),
    hasOrder: z.boolean(),
  }),
);

/** Requests after the client's last order and after the last one that became an order, oldest first, by client. */
export async function loadOpenRequests(
  prisma: PrismaClient,
  { workspaceId, day: today, rules }: SignsQuery,
): Promise<ReadonlyMap<string, readonly OpenRequest[]>> {
  const { on, freshDays } = rules["requests-without-order"];
  if (!on) return new Map();
  const rows = Requests.parse(
    await prisma.$queryRaw`
      select r."clientId"::text as "clientId", r."askedOn"::text as "askedOn", r.about,
        r."amountMinor"::float8 as "amountMinor", r."orderRef" is not null as "hasOrder"
      from "Request" r join "Client" c on c.id = r."clientId" and c."workspaceId" = ${workspaceId}::uuid
        join "ClientFigures" f on f."clientId" = r."clientId"
      where r."askedOn" between ${today}::date - ${freshDays}::int and ${today}::date
        and (r."askedOn" > f."lastOrderOn" or f."lastOrderOn" > ${today}::date)
      order by r."askedOn", r."externalId"`,
  );
  return mapValues(groupByClient(rows), (all) =>
    all
      .slice(all.findLastIndex(({ hasOrder }) => hasOrder) + 1)
      .slice(-MOST_KEPT)
      .map(({ askedOn, about, amountMinor }) => ({ askedOn, about, amountMinor })),
  );
}

const Tries = z.array(
  z.object({ clientId: z.string(), on: day, channel: z.string(), agreed: z.boolean() }),
);

export type Silent = { readonly tries: readonly ContactTry[]; readonly lastHeardOn: Day | null };

/**
 * Our tries that asked for an answer, and when the client was last heard in the same span: a touch, a request or a
 * complaint. By client; those whom nobody asked anything are left out.
 */
export async function loadTries(
  prisma: PrismaClient,
  { workspaceId, day: today, rules }: SignsQuery,
): Promise<ReadonlyMap<string, Silent>> {
  const { on, freshDays, tries } = rules["no-reply"];
  if (!on) return new Map();
  const rows = Tries.parse(
    await prisma.$queryRaw`
      select t."clientId"::text as "clientId", t."happenedOn"::text as "on", t.channel, t.agreed
      from (
        select *, count(*) over (partition by "clientId") as tries from "Touch"
        where not incoming and "invitesAnswer"
          and "happenedOn" between ${today}::date - ${freshDays}::int and ${today}::date
      ) t join "Client" c on c.id = t."clientId" and c."workspaceId" = ${workspaceId}::uuid
      where t.tries >= ${tries}::int order by t."happenedOn", t."externalId"`,
  );
  const byClient = groupByClient(rows);
  const heard = await lastHeard(prisma, [...byClient.keys()], { today, freshDays });
  return new Map(
    [...byClient].map(([clientId, all]) => [
      clientId,
      {
        lastHeardOn: heard.get(clientId) ?? null,
        tries: all.slice(-MOST_KEPT).map((tried) => ({
          on: tried.on,
          channel: tried.channel,
          invitesAnswer: true,
          agreed: tried.agreed,
        })),
      },
    ]),
  );
}

const Heard = z.array(z.object({ clientId: z.string(), on: day }));

async function lastHeard(
  prisma: PrismaClient,
  clientIds: readonly string[],
  { today, freshDays }: { readonly today: Day; readonly freshDays: number },
): Promise<ReadonlyMap<string, Day>> {
  if (clientIds.length === 0) return new Map();
  const ids = [...clientIds];
  const rows = Heard.parse(
    await prisma.$queryRaw`
      select "clientId"::text as "clientId", max(day)::text as "on" from (
        select "clientId", "happenedOn" as day from "Touch" where incoming and "clientId" = any(${ids}::uuid[])
        union all select "clientId", "askedOn" from "Request" where "clientId" = any(${ids}::uuid[])
        union all select "clientId", "madeOn" from "Complaint" where "clientId" = any(${ids}::uuid[])
      ) said where day between ${today}::date - ${freshDays}::int and ${today}::date group by "clientId"`,
  );
  return new Map(rows.map(({ clientId, on }) => [clientId, on]));
}

const Complaints = z.array(
  z.object({
    clientId: z.string(),
    madeOn: day,
    about: z.string(),
    orderRef: z.string().nullable(),
  }),
);

/** Complaints that are not settled, oldest first, by client. */
export async function loadOpenComplaints(
  prisma: PrismaClient,
  { workspaceId, day: today, rules }: SignsQuery,
): Promise<ReadonlyMap<string, readonly OpenComplaint[]>> {
  const { on, freshDays } = rules.dissatisfied;
  if (!on) return new Map();
  const rows = Complaints.parse(
    await prisma.$queryRaw`
      select m."clientId"::text as "clientId", m."madeOn"::text as "madeOn", m.about, m."orderRef"
      from "Complaint" m join "Client" c on c.id = m."clientId" and c."workspaceId" = ${workspaceId}::uuid
      where m."madeOn" between ${today}::date - ${freshDays}::int and ${today}::date
        and (m."resolvedOn" is null or m."resolvedOn" > ${today}::date)
      order by m."madeOn", m."externalId"`,
  );
  return mapValues(groupByClient(rows), (all) =>
    all.map(({ madeOn, about, orderRef }) => ({ madeOn, about, orderRef })),
  );
}

function groupByClient<Row extends { readonly clientId: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  return Map.groupBy(rows, ({ clientId }) => clientId);
}

function mapValues<From, To>(
  map: ReadonlyMap<string, From>,
  change: (value: From) => To,
): ReadonlyMap<string, To> {
  return new Map([...map].map(([key, value]) => [key, change(value)]));
}
