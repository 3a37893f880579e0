import { z } from "zod";
import type { CareClient, ToldDate } from "#src/core/care/care-client.ts";
import { moodSchema } from "#src/core/care/errand.ts";
import { type Day, isDay } from "#src/core/day.ts";
import { tierCutoffs, tierOf } from "#src/core/lapse/tier.ts";
import { figuresOn } from "./figures-on-day.ts";
import type { PrismaClient } from "./generated/client.ts";
import { loadSettings } from "./settings.ts";

const day = z.string().refine(isDay);

const Row = z.object({
  clientId: z.string(),
  country: z.string().nullable(),
  yearValueMinor: z.number(),
  carerId: z.string().nullable(),
  lastOrderOn: day,
  lastOrderRef: z.string().nullable(),
  lastTouchOn: day.nullable(),
  touchEveryDays: z.number().nullable(),
  isWatched: z.boolean(),
  hasOpenCase: z.boolean(),
  hasOpenComplaint: z.boolean(),
  isLeftAlone: z.boolean(),
  lastCheckOn: day.nullable(),
  lastManagerCheckOn: day.nullable(),
  repMood: moodSchema.nullable().catch(null),
});

/**
 * Clients who have ordered within a year, whom somebody known to Slack looks after. Tiers are ranked among all who have
 * ordered within it, as the morning does.
 */
export async function loadCareClients(
  prisma: PrismaClient,
  here: { readonly workspaceId: string; readonly day: Day },
): Promise<CareClient[]> {
  const rows = z.array(Row).parse(await queryRows(prisma, here));
  const { settings } = await loadSettings(prisma, here.workspaceId);
  const yearValues = rows.map(({ yearValueMinor }) => yearValueMinor);
  const cutoffs = tierCutoffs(yearValues, settings.tiers);
  const dates = await loadDates(prisma, here.workspaceId);
  return rows.flatMap(({ carerId, ...row }) =>
    carerId === null
      ? []
      : [
          {
            ...row,
            carerId,
            tier: tierOf(row.yearValueMinor, cutoffs),
            dates: dates.get(row.clientId) ?? [],
          },
        ],
  );
}

async function queryRows(
  prisma: PrismaClient,
  here: { readonly workspaceId: string; readonly day: Day },
): Promise<unknown> {
  const { workspaceId, day: today } = here;
  const figures = await figuresOn(prisma, here);
  return prisma.$queryRaw`
    with active as (
      select f."clientId", f."lastOrderOn", f."yearValueMinor" from (${figures}) f
      where f."lastOrderOn" > ${today}::date - 365
    ), touched as (
      select t."clientId", max(t."happenedOn") as day from "Touch" t join active a on a."clientId" = t."clientId"
      where t."happenedOn" <= ${today}::date group by t."clientId"
    ), errands as (
      select e."clientId", max(e."dueOn") filter (where e.kind = 'after-delivery') as checked,
        max(e."dueOn") filter (where e.kind = 'manager-check') as heard,
        (array_agg(e.detail->>'mood' order by e."settledOn" desc)
          filter (where e.detail->>'mood' is not null and e.kind <> 'manager-check'))[1] as mood
      from "Errand" e where e."workspaceId" = ${workspaceId}::uuid group by e."clientId"
    )
    select c.id::text as "clientId", c.country, a."yearValueMinor"::float8 as "yearValueMinor", m.id::text as "carerId",
      a."lastOrderOn"::text as "lastOrderOn", newest.ref as "lastOrderRef", t.day::text as "lastTouchOn",
      c."touchEveryDays",
      exists (select 1 from "Watch" w where w."clientId" = c.id and w.state in ('open', 'slipped')) as "isWatched",
      exists (select 1 from "Lapse" l where l."clientId" = c.id and l.state = 'open') as "hasOpenCase",
      exists (select 1 from "Complaint" k where k."clientId" = c.id and k."resolvedOn" is null) as "hasOpenComplaint",
      (c."doNotContact" or c."tooMuchOn" is not null or c."closedOn" is not null or c."leftTwiceOn" is not null
        or coalesce(c."pausedFrom" <= ${today}::date and coalesce(c."pausedUntil" >= ${today}::date, true), false))
        as "isLeftAlone",
      e.checked::text as "lastCheckOn", e.heard::text as "lastManagerCheckOn", e.mood as "repMood"
    from active a
    join "Client" c on c.id = a."clientId"
    left join "Member" m on m.id = c."ownerId" and m."slackUserId" is not null and m."deactivatedAt" is null
      and not exists (select 1 from "Case" b where b."clientId" = c.id and b."barredId" = m.id)
    left join touched t on t."clientId" = c.id
    left join errands e on e."clientId" = c.id
    left join lateral (
      select o."externalId" as ref from "Order" o
      where o."clientId" = c.id and o."placedOn" = a."lastOrderOn" and a."lastOrderOn" >= ${today}::date - 7
      order by o."externalId" desc limit 1
    ) newest on true
    order by c.id`;
}

/** By client. */
async function loadDates(
  prisma: PrismaClient,
  workspaceId: string,
): Promise<ReadonlyMap<string, ToldDate[]>> {
  const rows = await prisma.clientDate.findMany({
    where: { client: { workspaceId } },
    include: { contact: { select: { name: true, doNotContact: true } } },
    orderBy: { id: "asc" },
  });
  const dates = new Map<string, ToldDate[]>();
  for (const { id: dateId, clientId, what, month, dayOfMonth, contact } of rows) {
    if (contact?.doNotContact === true) continue;
    const date = { dateId, what, month, dayOfMonth, contactName: contact?.name ?? null };
    dates.set(clientId, [...(dates.get(clientId) ?? []), date]);
  }
  return dates;
}
