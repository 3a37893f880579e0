import type { Store } from "#src/store/open.ts";
import { recomputeSql } from "./recompute-sql.ts";

const WORK_MEMORY = "256MB"; // PostgreSQL's own default of 4 MB would send every sort to the disk
const LONGEST_MS = 6 * 3_600_000;

export const RECOMPUTED_TABLE = "BenchRecomputed";

/** Computes all figures from all orders in the database, into a table beside the kept ones. Returns seconds. */
export async function recompute({ prisma }: Pick<Store, "prisma">): Promise<number> {
  const orders = `select "clientId" as client, "placedOn" as day, "totalMinor" - "returnedMinor" as net from "Order"`;
  await prisma.$executeRawUnsafe(`drop table if exists "${RECOMPUTED_TABLE}"`);
  return prisma.$transaction(
    async (tx) => {
      await tx.$executeRawUnsafe(`set local work_mem = '${WORK_MEMORY}'`);
      const begun = performance.now();
      await tx.$executeRawUnsafe(
        `create unlogged table "${RECOMPUTED_TABLE}" as ${recomputeSql(orders)}`,
      );
      return (performance.now() - begun) / 1000;
    },
    { timeout: LONGEST_MS },
  );
}
