import type { Scope, Viewer } from "#src/core/access/scope.ts";
import type { Day } from "#src/core/day.ts";
import type { CaseFilter, Standing } from "#src/core/home/case-filter.ts";
import type { ReasonTiming } from "#src/core/home/reason-timing.ts";
import { Prisma } from "./generated/client.ts";

type Sql = Prisma.Sql;
const { sql } = Prisma;

type Reading = {
  readonly workspaceId: string;
  readonly timings: readonly ReasonTiming[];
  /** Of every case; else only where it sets the time of the next try. */
  readonly allReasons: boolean;
};

/** Every case of the company that is worked on and whose alert was posted, with the newest reason all may know. */
export function casesSql({ workspaceId, timings, allReasons }: Reading): Sql {
  const reasoned = allReasons ? sql`('unowned', 'taken', 'contacted')` : sql`('contacted')`;
  const withoutReason = timings.find(({ reason }) => reason === null)?.againDays ?? null;
  return sql`
    timing as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(timings)}::jsonb)
        as t(reason text, "againDays" int, "group" text, "isManagerOnly" boolean, "isAboutPerson" boolean)
    ), latest as materialized (
      select distinct on (r."caseId") r."caseId", coalesce(r.real, r.stated) as reason,
        ${isPrivateSql("s")} or ${isPrivateSql("t")} as "isPrivate"
      from "Reason" r
      join "Case" k on k.id = r."caseId" and k.state in ${reasoned}
      left join timing s on s.reason = r.stated
      left join timing t on t.reason = r.real
      order by r."caseId", r."recordedAt" desc, r.id desc
    ), cases as materialized (
      select k.id as "caseId", k."clientId", a.tier, a."atRiskMinor", k.state, k."snoozedUntil",
        k."coolingUntil" as "restsUntil", k.step, k."isRestricted", k."barredId", k."ownerId",
        coalesce(k."ownerId", c."ownerId") as "holderId", h."teamId",
        t.reason, coalesce(t."group", 'none') as "group",
        case when t.reason is null then ${withoutReason}::int else t."againDays" end as "againDays",
        ${sinceSql} as since
      from "Case" k
      join "Lapse" l on l.id = k."lapseId" and l.state = 'open'
      join "Alert" a on a."lapseId" = l.id and a.state = 'posted'
      join "Client" c on c.id = k."clientId"
      join "Workspace" w on w.id = c."workspaceId"
      left join "Member" h on h.id = c."ownerId"
      left join latest r on r."caseId" = k.id and not r."isPrivate"
      left join timing t on t.reason = r.reason
      where k.state in ('unowned', 'taken', 'contacted') and c."workspaceId" = ${workspaceId}::uuid
    )`;
}

/** As core/reason/reason-privacy.ts has it. */
function isPrivateSql(alias: "s" | "t"): Sql {
  const of = (field: string): Sql => Prisma.raw(`${alias}."${field}"`);
  return sql`coalesce(${of("isManagerOnly")} or (r.source = 'rep-guess' and ${of("isAboutPerson")}), false)`;
}

/** When it was contacted, else taken, else opened. */
const sinceSql = sql`coalesce(
  case when k.state = 'contacted' then (k.progress ->> 'lastContactOn')::date end,
  case when k.state <> 'unowned' then (select (e.at at time zone 'UTC' at time zone w."timeZone")::date
    from "CaseEvent" e where e."caseId" = k.id and e.what = case when k.state = 'taken' then 'taken' else 'draft-sent' end
    order by e.at desc limit 1) end,
  l."openedOn")`;

type Looking = {
  readonly viewer: Viewer;
  readonly scope: Scope;
  readonly today: Day;
  readonly contactWithinDays: number;
};

/** Those within the scope and, as core/case/what-is-due.ts has it, what is due and late of those the viewer may see. */
export function timedSql({ viewer, scope, today, contactWithinDays }: Looking): Sql {
  return sql`
    mine as (
      select *, ${isSeenSql(viewer)} as "isSeen", coalesce("snoozedUntil" > ${today}::date, false) as "isSnoozed",
        coalesce("restsUntil" > ${today}::date, false) as "isResting", greatest(0, ${today}::date - since) as days
      from cases where ${scopeSql(scope)} and not ("isRestricted" and "barredId" is not distinct from ${viewer.memberId}::uuid)
    ), timed as (
      select *,
        not "isResting" and (state <> 'contacted' or coalesce(days >= "againDays", false)) as "isDue",
        case when "isResting" or "isSnoozed" or state = 'unowned' then 0
          when state = 'taken' then greatest(0, days - ${contactWithinDays}::int)
          else greatest(0, coalesce(days - "againDays", 0)) end as "lateDays"
      from mine where "isSeen"
    )`;
}

/** As core/case/may-see-case.ts has it; whom the case is about is left out before. */
function isSeenSql({ memberId, role }: Viewer): Sql {
  if (role === "manager") return sql`true`;
  return sql`(not "isRestricted" or coalesce("ownerId" = ${memberId}::uuid, false))`;
}

function scopeSql(scope: Scope): Sql {
  if (scope.of === "own") return sql`"holderId" = ${scope.memberId}::uuid`;
  return scope.of === "team" ? sql`"teamId" = ${scope.teamId}::uuid` : sql`true`;
}

/** Erased ones that were still lost: at risk as the managers' figures count it. */
export function erasedSql(workspaceId: string, scope: Scope): Sql {
  const mine = scope.of === "own" ? sql`"ownerId" = ${scope.memberId}::uuid` : scopeSql(scope);
  return sql`select json_build_object('lapses', coalesce(sum(lapses), 0), 'minor', coalesce(sum("atRiskMinor"), 0))
    from "PastSum" where "workspaceId" = ${workspaceId}::uuid and ending is null and ${mine}`;
}

const STANDING: Readonly<Record<Standing, Sql>> = {
  nobodys: sql`state = 'unowned' and not "isSnoozed" and not "isResting"`,
  taken: sql`state = 'taken' and not "isSnoozed" and not "isResting"`,
  contacted: sql`state = 'contacted' and not "isSnoozed" and not "isResting"`,
  resting: sql`"isResting" and not "isSnoozed"`,
  snoozed: sql`"isSnoozed"`,
};

/** Whatever the filter names, it only ever narrows what the viewer may see. */
export function fitsSql({ repId, tier, standing, step, group, overdueOnly }: CaseFilter): Sql {
  return Prisma.join(
    [
      standing === null ? sql`not "isSnoozed"` : STANDING[standing],
      ...(repId === null ? [] : [sql`"holderId" = ${repId}::uuid`]),
      ...(tier === null ? [] : [sql`tier = ${tier}`]),
      ...(step === null ? [] : [sql`step = ${step}`]),
      ...(group === null ? [] : [sql`"group" = ${group}`]),
      ...(overdueOnly ? [sql`"lateDays" > 0`] : []),
    ],
    " and ",
  );
}

/** Number and money of the cases that hold to the condition. */
export function amountSql(holds: Sql): Sql {
  return sql`json_build_object('lapses', count(*) filter (where ${holds}),
    'minor', coalesce(sum("atRiskMinor") filter (where ${holds}), 0))`;
}
