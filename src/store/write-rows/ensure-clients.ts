import { z } from "zod";
import type { Prisma } from "../generated/client.ts";
import { columnOf, newIds, plainColumnOf } from "./columns.ts";

const Found = z.array(z.object({ id: z.string(), externalId: z.string() }));

/** Ids by client number; a number that is not known yet makes a client, named by its number until a clients file comes. */
export async function ensureClients(
  db: Prisma.TransactionClient,
  workspaceId: string,
  clientRefs: Iterable<string>,
): Promise<ReadonlyMap<string, string>> {
  const refs = [...new Set(clientRefs)].toSorted(); // in one order, so that two imports cannot lock each other out
  const known = await findClients(db, workspaceId, refs);
  const missing = refs.filter((ref) => !known.has(ref));
  if (missing.length === 0) return known;
  await db.$executeRaw`
    insert into "Client" (id, "workspaceId", "externalId", name)
    select id, ${workspaceId}::uuid, ref, ref
    from unnest(${plainColumnOf(newIds(missing.length), (id) => id)}::uuid[],
      ${columnOf(missing, (ref) => ref)}::text[]) as x(id, ref)
    on conflict ("workspaceId", "externalId") do nothing`;
  return new Map([...known, ...(await findClients(db, workspaceId, missing))]);
}

async function findClients(
  db: Prisma.TransactionClient,
  workspaceId: string,
  refs: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found = Found.parse(
    await db.$queryRaw`
      select id::text, "externalId" from "Client"
      where "workspaceId" = ${workspaceId}::uuid and "externalId" = any(${columnOf(refs, (ref) => ref)}::text[])`,
  );
  return new Map(found.map((client) => [client.externalId, client.id]));
}

/** The id of a client that `ensureClients` was asked for. */
export function idOf(ids: ReadonlyMap<string, string>, clientRef: string): string {
  const id = ids.get(clientRef);
  if (id === undefined) throw new Error(`client '${clientRef}' was written and is not there`);
  return id;
}
