import { z } from "zod";
import { dismissalSchema } from "#src/core/case/dismissal.ts";
import { type Day, dayOfUtc, isDay } from "#src/core/day.ts";
import { USUAL_HORIZON_DAYS } from "#src/core/lapse/alert-verdict.ts";
import type { RuleHistory } from "#src/core/lapse/rule-history.ts";
import type { PrismaClient } from "./generated/client.ts";

type Here = { readonly workspaceId: string; readonly day: Day };

const day = z.string().refine(isDay);

const Row = z.object({
  alertId: z.string(),
  rules: z.array(z.string()),
  postedOn: day,
  horizonDays: z.number().nonnegative().nullable(),
  isSilence: z.boolean(),
  dismissedWhy: dismissalSchema.nullable(),
  dismissedOn: day.nullable(),
  wordsOn: day.nullable(),
  contactOn: day.nullable(),
  isTaken: z.boolean(),
  orderOn: day.nullable(),
});

const ALERTS_READ = 20_000; // the newest; enough for twenty verdicts of every rule

/** What came of the alerts that were posted before the day, and when rules were paused. */
export async function loadRuleHistory(prisma: PrismaClient, here: Here): Promise<RuleHistory> {
  const { workspaceId } = here;
  const pauses = await prisma.rulePause.findMany({ where: { workspaceId } });
  return {
    outcomes: (await readOutcomes(prisma, here)).map(({ dismissedWhy, dismissedOn, ...row }) => ({
      ...row,
      horizonDays: row.horizonDays ?? USUAL_HORIZON_DAYS,
      dismissed:
        dismissedWhy === null || dismissedOn === null
          ? null
          : { why: dismissedWhy, on: dismissedOn },
    })),
    pauses: pauses.map(({ rule, pausedOn, resumedOn }) => ({
      rule,
      pausedOn: dayOfUtc(pausedOn),
      resumedOn: resumedOn === null ? null : dayOfUtc(resumedOn),
    })),
  };
}

/** A signal's own horizon counts, if it has one. */
async function readOutcomes(
  prisma: PrismaClient,
  { workspaceId, day: today }: Here,
): Promise<z.infer<typeof Row>[]> {
  const [found] = await prisma.$queryRaw<{ rows: unknown }[]>`
    with posted as (
      select a.id, a."lapseId", m.day, w."timeZone"
      from "Alert" a
      join "Morning" m on m.id = a."morningId"
      join "Workspace" w on w.id = m."workspaceId"
      where m."workspaceId" = ${workspaceId}::uuid and m.day < ${today}::date and a.state = 'posted'
      order by m.day desc, a.id limit ${ALERTS_READ}
    ), rows as (
      select p.id as "alertId", p.day as "postedOn", s.rules, s."horizonDays", l.kind = 'silence' as "isSilence",
        case when l.state = 'dismissed' then coalesce(l."dismissedWhy", 'other') end as "dismissedWhy",
        case when l.state = 'dismissed' then coalesce(l."closedOn", p.day) end as "dismissedOn",
        (select (min(r."recordedAt") at time zone 'UTC' at time zone p."timeZone")::date from "Reason" r
          where r."caseId" = k.id and r.source = 'client-words') as "wordsOn",
        (select min(t."happenedOn") from "Touch" t where t."clientId" = l."clientId" and not t.incoming
          and t."happenedOn" between p.day and ${today}::date) as "contactOn",
        k."ownerId" is not null as "isTaken",
        (select min(o."placedOn") from "Order" o where o."clientId" = l."clientId"
          and o."placedOn" > l.since and o."placedOn" <= ${today}::date) as "orderOn"
      from posted p
      join "Lapse" l on l.id = p."lapseId"
      join "Case" k on k."lapseId" = l.id
      join lateral (
        select array_agg(rule order by id) as rules,
          max((evidence -> 'horizonDays')::float8) filter (where jsonb_typeof(evidence -> 'horizonDays') = 'number')
            as "horizonDays"
        from "Signal" where "lapseId" = l.id
      ) s on s.rules is not null
    )
    select coalesce(json_agg(rows), '[]') as rows from rows`;
  return z.array(Row).parse(found?.rows);
}
