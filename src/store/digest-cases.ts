import { z } from "zod";
import { daySchema } from "#src/core/case/day-schema.ts";
import type { Day } from "#src/core/day.ts";
import type { DigestCase } from "#src/core/digest/digest-case.ts";
import type { MethodPolicy } from "#src/core/method-policy.ts";
import { REASON_SOURCES } from "#src/core/reason/reason-entry.ts";
import { isPrivateEntry } from "#src/core/reason/reason-privacy.ts";
import { isReasonId, type ReasonId } from "#src/core/reason/taxonomy.ts";
import type { PrismaClient } from "./generated/client.ts";

const reasonId = z
  .string()
  .nullable()
  .transform((id): ReasonId | null => (id !== null && isReasonId(id) ? id : null));

const Row = z.object({
  caseId: z.string(),
  lapseId: z.string(),
  ownerId: z.string().nullable(),
  isRestricted: z.boolean(),
  state: z.enum(["unowned", "taken", "contacted"]),
  since: daySchema,
  snoozedUntil: daySchema.nullable(),
  restsUntil: daySchema.nullable(),
  stated: reasonId,
  real: reasonId,
  source: z.enum(REASON_SOURCES).nullable(), // null: no entry
  promiseDueOn: daySchema.nullable(),
});

/** Open cases whose card was posted, all of the workspace's; the facts beside them say whose they are. */
export async function loadDigestCases(
  prisma: PrismaClient,
  { workspaceId, policy }: { readonly workspaceId: string; readonly policy: MethodPolicy },
): Promise<DigestCase[]> {
  const [found] = await prisma.$queryRaw<{ rows: unknown }[]>`
    with rows as (
      select k.id as "caseId", l.id as "lapseId", k."ownerId", k."isRestricted", k.state, k."snoozedUntil",
        k."coolingUntil" as "restsUntil", r.stated, r.real, r.source,
        coalesce(
          case when k.state = 'contacted' then k.progress ->> 'lastContactOn' end,
          case when k.state <> 'unowned' then (
            select (max(e.at) at time zone 'UTC' at time zone w."timeZone")::date::text from "CaseEvent" e
            where e."caseId" = k.id and e.what = case k.state when 'contacted' then 'draft-sent' else 'taken' end) end,
          l."openedOn"::text) as since, p."dueOn" as "promiseDueOn"
      from "Morning" m
      join "Workspace" w on w.id = m."workspaceId"
      join "Alert" a on a."morningId" = m.id and a.state = 'posted'
      join "Lapse" l on l.id = a."lapseId" and l.state = 'open'
      join "Case" k on k."lapseId" = l.id and k.state in ('unowned', 'taken', 'contacted')
      left join lateral (select e.stated, e.real, e.source from "Reason" e
        where e."caseId" = k.id order by e."recordedAt" desc, e.id desc limit 1) r on true
      left join (select "caseId", min("dueOn") as "dueOn" from "Promise"
        where state = 'open' and kind <> 'by-client' group by 1) p on p."caseId" = k.id
      where m."workspaceId" = ${workspaceId}::uuid
    )
    select coalesce(json_agg(rows), '[]') as rows from rows`;
  return z
    .array(Row)
    .parse(found?.rows)
    .map((row) => readCase(row, policy));
}

function readCase(row: z.infer<typeof Row>, { tryAgainDays }: MethodPolicy): DigestCase {
  const { caseId, lapseId, ownerId, isRestricted, promiseDueOn, state, since } = row;
  const { snoozedUntil, restsUntil } = row;
  const reason = openReasonOf(row);
  const againDays = reason === null ? null : (tryAgainDays[reason] ?? null);
  const timing = { state, since, snoozedUntil, restsUntil, reason, againDays };
  return { caseId, lapseId, ownerId, isRestricted, promiseDueOn, timing };
}

/** As on everybody's list: a reason that only some may know does not set the pace. */
function openReasonOf({
  stated,
  real,
  source,
}: Pick<z.infer<typeof Row>, "stated" | "real" | "source">): ReasonId | null {
  if (source === null || isPrivateEntry({ stated, real, source })) return null;
  return real ?? stated;
}

type Promised = { readonly open: number; readonly overdue: number };

/** What our people have promised and not yet done; of a team: what its people have. */
export async function countOpenPromises(
  prisma: PrismaClient,
  given: { readonly workspaceId: string; readonly teamId: string | null; readonly today: Day },
): Promise<Promised> {
  const { workspaceId, teamId, today } = given;
  const [found] = await prisma.$queryRaw<unknown[]>`
    select count(*)::int as open, (count(*) filter (where p."dueOn" < ${today}::date))::int as overdue
    from "Promise" p join "Member" o on o.id = p."ownerId"
    where o."workspaceId" = ${workspaceId}::uuid and p.state = 'open' and p.kind <> 'by-client'
      and (${teamId}::uuid is null or o."teamId" = ${teamId}::uuid)`;
  return z.object({ open: z.number(), overdue: z.number() }).parse(found);
}
