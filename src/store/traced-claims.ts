import { z } from "zod";
import type { TracedClaim } from "#src/core/reason/claim-tasks.ts";
import type { PrismaClient } from "./generated/client.ts";

const Claims = z.array(
  z.object({ caseId: z.uuid(), clientId: z.uuid(), claim: z.string(), source: z.string() }),
);

/** Untrue claims whose source is known and that nobody was asked to clear up yet. */
export async function findTracedClaims(
  prisma: PrismaClient,
  { workspaceId }: { workspaceId: string },
): Promise<TracedClaim[]> {
  return Claims.parse(
    await prisma.$queryRaw`
      select c.id::text as "caseId", c."clientId"::text as "clientId",
        c.progress->'claim'->>'claim' as claim, c.progress->'claim'->>'sourceName' as source
      from "Case" c join "Client" client on client.id = c."clientId"
      where client."workspaceId" = ${workspaceId}::uuid
        and c.progress->'claim'->>'sourceName' is not null
        and not exists (select 1 from "Errand" e
          where e."workspaceId" = ${workspaceId}::uuid and e.key = 'claim-source:' || c.id::text)
      order by c."openedAt", c.id`,
  );
}
