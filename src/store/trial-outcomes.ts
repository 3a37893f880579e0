import { z } from "zod";
import { addDays, type Day } from "#src/core/day.ts";
import { USUAL_HORIZON_DAYS } from "#src/core/lapse/alert-verdict.ts";
import type { TrialOutcome } from "#src/core/lapse/measure-lift.ts";
import type { PrismaClient } from "./generated/client.ts";

const Row = z.object({ arm: z.enum(["alerted", "held-out"]), returned: z.boolean() });

/**
 * Alerts of the trial whose horizon is over, and whether the client ordered within it. Orders decide, not the case: a
 * card that was called wrong, or was never shown, is followed up like any other.
 */
export async function loadTrialOutcomes(
  prisma: PrismaClient,
  { workspaceId, day }: { readonly workspaceId: string; readonly day: Day },
): Promise<TrialOutcome[]> {
  const lastPosted = addDays(day, -USUAL_HORIZON_DAYS - 1);
  const rows = await prisma.$queryRaw`
    select case a.state when 'heldOut' then 'held-out' else 'alerted' end as arm,
      exists (
        select 1 from "Order" o where o."clientId" = l."clientId"
          and o."placedOn" >= m.day and o."placedOn" <= m.day + ${USUAL_HORIZON_DAYS}::int
      ) as returned
    from "Alert" a
    join "Morning" m on m.id = a."morningId" and m."workspaceId" = ${workspaceId}::uuid
    join "Lapse" l on l.id = a."lapseId"
    where a."inTrial" and m.day <= ${lastPosted}::date
    order by m.day, a.id`;
  return z.array(Row).parse(rows);
}
