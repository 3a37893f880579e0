import type { ClientHint } from "#src/core/import/books.ts";
import type { PrismaClient } from "../generated/client.ts";

const HINTS_AT_ONCE = 10_000;

/** Fills in what is not known yet of clients; never changes what a clients file or a person said. */
export async function hintClients(
  db: PrismaClient,
  workspaceId: string,
  hints: readonly ClientHint[],
): Promise<void> {
  for (let at = 0; at < hints.length; at += HINTS_AT_ONCE)
    await fillIn(db, workspaceId, hints.slice(at, at + HINTS_AT_ONCE));
}

async function fillIn(
  db: PrismaClient,
  workspaceId: string,
  hints: readonly ClientHint[],
): Promise<void> {
  await db.$executeRaw`
    update "Client" c set name = case when c.name = c."externalId" then coalesce(x.name, c.name) else c.name end,
      country = coalesce(c.country, x.country)
    from json_to_recordset(${JSON.stringify(hints)}::json) as x("clientRef" text, name text, country text)
    where c."workspaceId" = ${workspaceId}::uuid and c."externalId" = x."clientRef"
      and ((c.name = c."externalId" and x.name <> c.name) or (c.country is null and x.country is not null))`;
}
