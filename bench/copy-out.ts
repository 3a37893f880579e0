import type { FileHandle } from "node:fs/promises";
import type { Store } from "#src/store/open.ts";

const CLIENTS_AT_ONCE = 2_000;

/** Writes all orders to a CSV file (client's number, day, net minor units). */
export async function copyOut(
  { prisma }: Pick<Store, "prisma">,
  workspaceId: string,
  file: FileHandle,
): Promise<void> {
  await file.write("client,day,net\n");
  const clients = await prisma.client.count({ where: { workspaceId } });
  for (let first = 1; first <= clients; first += CLIENTS_AT_ONCE) {
    const [found] = await prisma.$queryRaw<{ lines: string | null }[]>`
      select string_agg(n || ',' || o."placedOn" || ',' || o."totalMinor" - o."returnedMinor" || E'\n', '') as lines
      from generate_series(${first}::int, ${first + CLIENTS_AT_ONCE - 1}::int) n
      join "Client" c on c."workspaceId" = ${workspaceId}::uuid and c."externalId" = n::text
      join "Order" o on o."clientId" = c.id`;
    await file.write(found?.lines ?? "");
  }
}
