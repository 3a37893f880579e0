import { z } from "zod";
import type { OpenMatter } from "#src/core/case/client-return.ts";
import { type Day, isDay } from "#src/core/day.ts";
import { type LapseSignal, lapseSignalSchema } from "#src/core/lapse/signal.ts";
import type { PrismaClient } from "./generated/client.ts";

const day = z.string().refine(isDay);

const Rows = z.array(
  z.object({
    lapseId: z.string(),
    caseId: z.string(),
    thankSlackUserId: z.string().nullable(),
    kind: z.enum(["decline", "warning"]),
    openedOn: day,
    evidence: z.array(z.unknown()),
    orderDays: z.array(z.object({ on: day, minor: z.number(), productLines: z.array(z.string()) })),
    heardOn: day.nullable(),
    openComplaints: z.array(day),
    overdueInvoices: z.number(),
  }),
);

/** Open lapses that are no silences, with what has come of their clients up to the day. */
export async function loadOpenMatters(
  prisma: PrismaClient,
  { workspaceId, day: today }: { workspaceId: string; day: Day },
): Promise<OpenMatter[]> {
  const rows = Rows.parse(
    await prisma.$queryRaw`
      select l.id::text as "lapseId", k.id::text as "caseId", l.kind::text as kind, l."openedOn"::text as "openedOn",
        coalesce(m."slackUserId", w."slackUserId") as "thankSlackUserId", e.evidence, o.days as "orderDays",
        h.day::text as "heardOn", p.days as "openComplaints", i.count as "overdueInvoices"
      from "Lapse" l
      join "Client" c on c.id = l."clientId" and c."workspaceId" = ${workspaceId}::uuid
      join "Case" k on k."lapseId" = l.id
      left join "Member" m on m.id = k."ownerId"
      left join "Member" w on w.id = c."ownerId" and k."ownerId" is null
      cross join lateral (
        select coalesce(json_agg(evidence order by id), '[]') as evidence from "Signal" where "lapseId" = l.id
      ) e
      cross join lateral (
        select coalesce(json_agg(d order by d."on"), '[]') as days from (
          select "placedOn" as "on", sum("totalMinor" - "returnedMinor")::float8 as minor,
            array(select distinct unnest(x."productLines") from "Order" x
              where x."clientId" = l."clientId" and x."placedOn" = "Order"."placedOn") as "productLines"
          from "Order" where "clientId" = l."clientId" and "placedOn" between l.since and ${today}::date
          group by "placedOn"
        ) d
      ) o
      cross join lateral (
        select max(day) as day from (
          select "happenedOn" as day from "Touch" where "clientId" = l."clientId" and incoming
          union all select "askedOn" from "Request" where "clientId" = l."clientId"
          union all select "madeOn" from "Complaint" where "clientId" = l."clientId"
        ) said where day <= ${today}::date
      ) h
      cross join lateral (
        select coalesce(json_agg("madeOn"), '[]') as days from "Complaint"
        where "clientId" = l."clientId" and ("resolvedOn" is null or "resolvedOn" > ${today}::date)
      ) p
      cross join lateral (
        select count(*)::int as count from "Invoice" where "clientId" = l."clientId" and "dueOn" < ${today}::date
          and ("paidOn" is null or "paidOn" > ${today}::date)
      ) i
      where l.state = 'open' and l.kind <> 'silence' order by l.id`,
  );
  return rows.map((row) => readMatter(row, today));
}

function readMatter(row: z.infer<typeof Rows>[number], today: Day): OpenMatter {
  const { lapseId, caseId, thankSlackUserId, kind, evidence, ...since } = row;
  const signals = evidence.flatMap(signalIn);
  return { lapseId, caseId, thankSlackUserId, kind, signals, since: { ...since, today } };
}

/** Evidence of a rule that is no more cannot be over, and does not keep a lapse open. */
function signalIn(evidence: unknown): LapseSignal[] {
  const parsed = lapseSignalSchema.safeParse(evidence);
  return parsed.success ? [parsed.data] : [];
}
