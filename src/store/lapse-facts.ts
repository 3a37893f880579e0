import { z } from "zod";
import type { Scope } from "#src/core/access/scope.ts";
import { closedAsSchema } from "#src/core/case/closed-as.ts";
import { daySchema } from "#src/core/case/day-schema.ts";
import { dismissalSchema } from "#src/core/case/dismissal.ts";
import { endingOf, type LapseStanding } from "#src/core/digest/lapse-ending.ts";
import type { LapseFact } from "#src/core/digest/lapse-fact.ts";
import { tierSchema } from "#src/core/lapse/tier.ts";
import { isReasonId, type ReasonId } from "#src/core/reason/taxonomy.ts";
import { Prisma } from "./generated/client.ts";

export type FactsAsked = {
  readonly workspaceId: string;
  readonly scope: Scope;
  readonly clientIds?: readonly string[]; // left out: of everybody; given: of these, and no sums
};

const shared = {
  postedOn: daySchema,
  atRiskMinor: z.number(),
  kind: z.enum(["silence", "decline", "warning"]),
  tier: tierSchema,
  country: z.string().nullable(),
  teamId: z.string().nullable(),
  ownerId: z.string().nullable(),
  reason: z.string().nullable(),
  isConfirmed: z.boolean(),
};

const LapseRow = z.object({
  ...shared,
  lapseId: z.string(),
  clientId: z.string(),
  state: z.enum(["open", "returned", "dismissed"]),
  closedOn: daySchema.nullable(),
  contacted: z.boolean(),
  dismissedWhy: dismissalSchema.nullable(),
  closedAs: closedAsSchema.nullable(), // null: the case is not closed
  partedOn: daySchema.nullable(),
});

const SumRow = z.object({
  ...shared,
  lapses: z.number(),
  ending: z.enum(["regained", "mistaken", "parted"]).nullable(),
  endedOn: daySchema.nullable(),
  regainedBy: z.string().nullable(),
});

/**
 * Every lapse whose alert was posted and the sums of erased ones, within the scope: a team's are those of its people's
 * clients; one's own are the cases one holds and the clients one looks after whose case nobody holds.
 */
export async function loadLapseFacts(
  db: Pick<Prisma.TransactionClient, "$queryRaw">,
  { workspaceId, scope, clientIds }: FactsAsked,
): Promise<LapseFact[]> {
  const within = scopeSql(scope);
  const ofThese =
    clientIds === undefined ? Prisma.sql`true` : Prisma.sql`c.id = any(${[...clientIds]}::uuid[])`;
  const withSums = Prisma.raw(clientIds === undefined ? "true" : "false");
  const [found] = await db.$queryRaw<{ lapses: unknown; sums: unknown }[]>`
    with lapses as (
      select l.id as "lapseId", l."clientId", m.day as "postedOn", a."atRiskMinor", l.kind, a.tier, c.country,
        o."teamId", coalesce(k."ownerId", c."ownerId") as "ownerId", l.state, l."closedOn", l."dismissedWhy",
        case when k.state = 'closed' then k."closedAs" end as "closedAs",
        case when k.state = 'closed' then coalesce(
          (select max(e.detail ->> 'on') from "CaseEvent" e
            where e."caseId" = k.id and e.what = 'acted' and e.detail -> 'act' ->> 'act' = 'close'),
          m.day::text) end as "partedOn",
        l.state = 'returned' and exists (select 1 from "Touch" t where t."clientId" = l."clientId" and not t.incoming
          and t."happenedOn" between m.day and coalesce(l."closedOn", m.day)) as contacted,
        r.reason, r.reason is not null and exists (select 1 from "Reason" w where w."caseId" = k.id
          and w.source = 'client-words' and r.reason in (w.real, w.stated)) as "isConfirmed"
      from "Morning" m
      join "Alert" a on a."morningId" = m.id and a.state = 'posted'
      join "Lapse" l on l.id = a."lapseId"
      join "Client" c on c.id = l."clientId"
      left join "Member" o on o.id = c."ownerId"
      left join "Case" k on k."lapseId" = l.id
      left join lateral (select coalesce(e.real, e.stated) as reason from "Reason" e
        where e."caseId" = k.id order by e."recordedAt" desc, e.id desc limit 1) r on true
      where m."workspaceId" = ${workspaceId}::uuid and ${ofThese}
    ), sums as (
      select "postedOn", "atRiskMinor", kind, tier, country, "teamId", "ownerId", reason, "isConfirmed", lapses, ending,
        "endedOn", "regainedBy"
      from "PastSum" where "workspaceId" = ${workspaceId}::uuid and ${withSums}
    )
    select
      (select coalesce(json_agg(f order by f."postedOn", f."lapseId"), '[]') from lapses f where ${within}) as lapses,
      (select coalesce(json_agg(f), '[]') from sums f where ${within}) as sums`;
  return [
    ...z.array(LapseRow).parse(found?.lapses).map(readLapse),
    ...z.array(SumRow).parse(found?.sums).map(readSum),
  ];
}

function scopeSql(scope: Scope): Prisma.Sql {
  if (scope.of === "own") return Prisma.sql`f."ownerId" = ${scope.memberId}::uuid`;
  return scope.of === "team" ? Prisma.sql`f."teamId" = ${scope.teamId}::uuid` : Prisma.sql`true`;
}

type LapseRow = z.infer<typeof LapseRow>;

function readLapse(row: LapseRow): LapseFact {
  const { lapseId, clientId, postedOn, atRiskMinor, kind, tier, country } = row;
  const { teamId, ownerId, isConfirmed } = row;
  return {
    lapseId,
    clientId,
    lapses: 1,
    atRiskMinor,
    postedOn,
    ending: endingOf(standingOf(row), postedOn),
    kind,
    tier,
    country,
    teamId,
    ownerId,
    reason: knownId(row.reason),
    isConfirmed,
  };
}

function standingOf(row: LapseRow): LapseStanding {
  const on = row.closedOn ?? row.postedOn;
  if (row.state === "returned") return { is: "returned", on, contacted: row.contacted };
  if (row.state === "dismissed") return { is: "dismissed", on, why: row.dismissedWhy ?? "other" };
  if (row.closedAs === null) return { is: "open" };
  return { is: "closed", on: row.partedOn ?? row.postedOn, as: row.closedAs };
}

function readSum({
  ending,
  endedOn,
  regainedBy,
  reason,
  ...rest
}: z.infer<typeof SumRow>): LapseFact {
  const on = endedOn ?? rest.postedOn;
  return {
    ...rest,
    lapseId: null,
    clientId: null,
    reason: knownId(reason),
    ending: ending === null ? null : { how: ending, on, alone: regainedBy === "alone" },
  };
}

/** An id that this version does not know counts as no reason. */
function knownId(id: string | null): ReasonId | null {
  return id !== null && isReasonId(id) ? id : null;
}
