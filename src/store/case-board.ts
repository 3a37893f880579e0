import { z } from "zod";
import { scopeOf } from "#src/core/access/scope.ts";
import { daySchema } from "#src/core/case/day-schema.ts";
import { type OpenCase, whatIsDue } from "#src/core/case/what-is-due.ts";
import type { Day } from "#src/core/day.ts";
import type { Amount } from "#src/core/digest/lapse-fact.ts";
import type { BoardAsk, BoardCase, CaseBoard } from "#src/core/home/case-board.ts";
import { reasonTimings } from "#src/core/home/reason-timing.ts";
import { tierSchema } from "#src/core/lapse/tier.ts";
import type { MethodPolicy } from "#src/core/method-policy.ts";
import { isReasonId } from "#src/core/reason/taxonomy.ts";
import { amountSql, casesSql, erasedSql, fitsSql, timedSql } from "./case-board-sql.ts";
import { Prisma, type PrismaClient } from "./generated/client.ts";
import { loadSettings } from "./settings.ts";

const { sql } = Prisma;

const amountSchema = z.object({ lapses: z.number(), minor: z.number() });

const CaseRow = z.object({
  caseId: z.string(),
  clientId: z.string(),
  clientName: z.string(),
  tier: tierSchema,
  atRiskMinor: z.number(),
  state: z.enum(["unowned", "taken", "contacted"]),
  since: daySchema,
  ownerId: z.string().nullable(),
  ownerName: z.string().nullable(),
  holderName: z.string().nullable(),
  snoozedUntil: daySchema.nullable(),
  restsUntil: daySchema.nullable(),
  reason: z.string().nullable(),
  isRestricted: z.boolean(),
  barredId: z.string().nullable(),
  teamId: z.string().nullable(),
  step: z.string(),
  lateDays: z.number(),
});
type CaseRow = z.infer<typeof CaseRow>;

const Board = z.object({
  currency: z.string(),
  scope: z.object({ atRisk: amountSchema, hidden: z.number() }),
  counts: z.object({
    due: amountSchema,
    later: amountSchema,
    snoozed: amountSchema,
    nobodys: amountSchema,
    overdue: amountSchema,
  }),
  erased: amountSchema,
  holders: z.array(z.object({ memberId: z.string(), name: z.string(), cases: z.number() })),
  fitting: z.number(),
  page: z.number(),
  shown: z.array(CaseRow),
});

/**
 * Cases that are worked on and whose alert was posted, within the viewer's scope: counted, filtered, sorted and paged in one
 * statement. What can be due of them is decided as core/case/what-is-due.ts decides it; a test holds the two together.
 */
export async function loadCaseBoard(prisma: PrismaClient, asked: BoardAsk): Promise<CaseBoard> {
  const { settings } = await loadSettings(prisma, asked.workspaceId);
  const { scope, erased, counts, shown, ...rest } = Board.parse(
    await queryBoard(prisma, asked, settings.method),
  );
  const { tryAgainDays } = settings.method;
  const reading = { today: asked.today, currency: rest.currency, tryAgainDays };
  return {
    ...rest,
    counts: { ...counts, hidden: scope.hidden, atRisk: addAmounts(scope.atRisk, erased) },
    pages: Math.max(1, Math.ceil(rest.fitting / asked.casesAPage)),
    shown: shown.map((row) => readCase(row, reading)),
  };
}

function addAmounts(a: Amount, b: Amount): Amount {
  return { lapses: a.lapses + b.lapses, minor: a.minor + b.minor };
}

async function queryBoard(
  prisma: PrismaClient,
  { workspaceId, viewer, today, filter, page, casesAPage }: BoardAsk,
  policy: MethodPolicy,
): Promise<unknown> {
  const scope = scopeOf(viewer);
  const { contactWithinDays } = policy.firstResponse;
  const [found] = await prisma.$queryRaw<{ board: unknown }[]>`
    with ${casesSql({ workspaceId, timings: reasonTimings(policy), allReasons: filter.group !== null })},
    ${timedSql({ viewer, scope, today, contactWithinDays })},
    fitting as (
      select *, row_number() over (order by "isSnoozed", "isSnoozed" or not "isDue", "atRiskMinor" desc, "caseId") as place
      from timed where ${fitsSql(filter)}
    ), size as (
      select count(*)::int as n,
        greatest(0, least(${page}::int, (count(*)::int + ${casesAPage}::int - 1) / ${casesAPage}::int - 1)) as page
      from fitting
    ), held as (
      select t."holderId" as "memberId", m.name, count(*)::int as cases
      from timed t join "Member" m on m.id = t."holderId" group by t."holderId", m.name
    ), shown as (
      select f.*, c.name as "clientName", o.name as "ownerName", h.name as "holderName"
      from size, fitting f join "Client" c on c.id = f."clientId"
      left join "Member" o on o.id = f."ownerId" left join "Member" h on h.id = f."holderId"
      where f.place > size.page * ${casesAPage}::int and f.place <= (size.page + 1) * ${casesAPage}::int
    )
    select
      (select currency from "Workspace" where id = ${workspaceId}::uuid) as currency,
      (select json_build_object('atRisk', ${amountSql(sql`true`)}, 'hidden', count(*) filter (where not "isSeen")) from mine)
        as scope,
      (select json_build_object(
        'due', ${amountSql(sql`"isDue" and not "isSnoozed"`)},
        'later', ${amountSql(sql`not "isDue" and not "isSnoozed"`)},
        'snoozed', ${amountSql(sql`"isSnoozed"`)},
        'nobodys', ${amountSql(sql`state = 'unowned' and not "isSnoozed" and not "isResting"`)},
        'overdue', ${amountSql(sql`"lateDays" > 0`)}) from timed) as counts,
      (${erasedSql(workspaceId, scope)}) as erased,
      (select coalesce(json_agg(held order by name, "memberId"), '[]') from held) as holders,
      size.n as fitting, size.page,
      (select coalesce(json_agg(shown order by shown.place), '[]') from shown) as shown
    from size`;
  return found;
}

type Reading = {
  readonly today: Day;
  readonly currency: string;
  readonly tryAgainDays: MethodPolicy["tryAgainDays"];
};

function readCase(row: CaseRow, { today, currency, tryAgainDays }: Reading): BoardCase {
  const { atRiskMinor, isRestricted, barredId, ownerId, teamId, ...rest } = row;
  const reason = row.reason !== null && isReasonId(row.reason) ? row.reason : null;
  const current: OpenCase = {
    ...rest,
    reason,
    atRisk: { minor: atRiskMinor, currency },
    againDays: reason === null ? null : (tryAgainDays[reason] ?? null),
    privacy: { isRestricted, barredId, ownerId, teamId },
  };
  const { step, lateDays, holderName } = row;
  return { ...current, due: whatIsDue(current, today), step, lateDays, holderName };
}
