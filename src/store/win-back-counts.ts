import { z } from "zod";
import { addDays, type Day } from "#src/core/day.ts";
import { tierSchema } from "#src/core/lapse/tier.ts";
import { LOST_AFTER_DAYS, type WinBackCount } from "#src/core/lapse/win-back-chance.ts";
import { familyOf, type ReasonFamily } from "#src/core/reason/reason-family.ts";
import { isReasonId } from "#src/core/reason/taxonomy.ts";
import type { PrismaClient } from "./generated/client.ts";

type Here = { readonly workspaceId: string; readonly day: Day };

const Row = z.object({
  tier: tierSchema,
  reason: z.string().nullable(),
  regained: z.number().int(),
  lost: z.number().int(),
});

/**
 * What the cases whose card was posted came to, by tier and by their latest reason that is a fact: regained, or lost
 * because the client closed down or placed no order for long. Cases called no lapse are neither.
 */
export async function loadWinBackCounts(
  prisma: PrismaClient,
  { workspaceId, day }: Here,
): Promise<WinBackCount[]> {
  const lostBefore = addDays(day, -LOST_AFTER_DAYS);
  const rows = await prisma.$queryRaw`
    select a.tier, r.reason, count(*) filter (where l.state = 'returned')::int as regained,
      count(*) filter (where l.state <> 'returned')::int as lost
    from "Alert" a
    join "Morning" m on m.id = a."morningId" and m."workspaceId" = ${workspaceId}::uuid
    join "Lapse" l on l.id = a."lapseId"
    join "Case" k on k."lapseId" = l.id
    left join lateral (
      select coalesce(real, stated) as reason from "Reason"
      where "caseId" = k.id and source <> 'rep-guess'
      order by "recordedAt" desc, id desc limit 1
    ) r on true
    where a.state = 'posted' and m.day < ${day}::date and (l.state = 'returned'
      or (l.state = 'dismissed' and l."dismissedWhy" = 'closed-down')
      or (l.state = 'open' and m.day <= ${lostBefore}::date))
    group by a.tier, r.reason`;
  return z
    .array(Row)
    .parse(rows)
    .map(({ reason, ...count }) => ({ ...count, family: familyOfText(reason) ?? "unknown" }));
}

/** Families of the clients' latest reasons that are facts, by client id. */
export async function loadReasonFamilies(
  prisma: PrismaClient,
  { workspaceId }: Here,
): Promise<Map<string, ReasonFamily>> {
  const rows = await prisma.$queryRaw<{ clientId: string; reason: string | null }[]>`
    select distinct on (k."clientId") k."clientId"::text, coalesce(r.real, r.stated) as reason
    from "Reason" r
    join "Case" k on k.id = r."caseId"
    join "Client" c on c.id = k."clientId"
    where c."workspaceId" = ${workspaceId}::uuid and r.source <> 'rep-guess'
    order by k."clientId", r."recordedAt" desc, r.id desc`;
  return new Map(
    rows.flatMap(({ clientId, reason }): [string, ReasonFamily][] => {
      const family = familyOfText(reason);
      return family === null ? [] : [[clientId, family]];
    }),
  );
}

function familyOfText(reason: string | null): ReasonFamily | null {
  return reason !== null && isReasonId(reason) ? familyOf(reason) : null;
}
