import { z } from "zod";
import type { Prisma } from "../generated/client.ts";

const Found = z.array(z.object({ id: z.string(), externalId: z.string() }));

/** Ids by client number; a number that is not known yet makes a client, named by its number until a clients file comes. */
export async function ensureClients(
  db: Prisma.TransactionClient,
  workspaceId: string,
  clientRefs: Iterable<string>,
): Promise<ReadonlyMap<string, string>> {
  const refs = [...new Set(clientRefs)].toSorted(); // in one order, so that two imports cannot lock each other out
  await db.$executeRaw`
    insert into "Client" (id, "workspaceId", "externalId", name)
    select gen_random_uuid(), ${workspaceId}::uuid, ref, ref from unnest(${refs}::text[]) as ref
    on conflict ("workspaceId", "externalId") do nothing`;
  const found = Found.parse(
    await db.$queryRaw`
      select id::text, "externalId" from "Client"
      where "workspaceId" = ${workspaceId}::uuid and "externalId" = any(${refs}::text[])`,
  );
  return new Map(found.map((client) => [client.externalId, client.id]));
}

/** The id of a client that `ensureClients` was asked for. */
export function idOf(ids: ReadonlyMap<string, string>, clientRef: string): string {
  const id = ids.get(clientRef);
  if (id === undefined) throw new Error(`client '${clientRef}' was written and is not there`);
  return id;
}
