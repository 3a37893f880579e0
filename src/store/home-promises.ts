import { z } from "zod";
import type { Viewer } from "#src/core/access/scope.ts";
import { daySchema } from "#src/core/case/day-schema.ts";
import type { Day } from "#src/core/day.ts";
import type { PromiseGlance } from "#src/core/home/promise-glance.ts";
import type { PrismaClient } from "./generated/client.ts";

const Glance = z.object({
  open: z.number(),
  overdue: z.number(),
  next: z.array(
    z.object({
      promiseId: z.string(),
      clientName: z.string(),
      what: z.string(),
      dueOn: daySchema,
    }),
  ),
});

const SHOWN = 3;

/** What the viewer has promised and not yet done, but for cases that they may not know of. */
export async function loadPromiseGlance(
  prisma: PrismaClient,
  { viewer, today }: { readonly viewer: Viewer; readonly today: Day },
): Promise<PromiseGlance> {
  const { memberId } = viewer;
  const [found] = await prisma.$queryRaw<unknown[]>`
    with mine as (
      select p.id as "promiseId", c.name as "clientName", p.what, p."dueOn"
      from "Promise" p
      join "Client" c on c.id = p."clientId"
      left join "Case" k on k.id = p."caseId"
      where p."ownerId" = ${memberId}::uuid and p.state = 'open'
        and (k.id is null or not k."isRestricted"
          or (k."barredId" is distinct from ${memberId}::uuid and k."ownerId" = ${memberId}::uuid))
    )
    select count(*)::int as open, (count(*) filter (where "dueOn" < ${today}::date))::int as overdue,
      (select coalesce(json_agg(n order by n."dueOn", n."promiseId"), '[]')
        from (select * from mine order by "dueOn", "promiseId" limit ${SHOWN}) n) as next
    from mine`;
  return Glance.parse(found);
}
