import { z } from "zod";
import type { PrismaClient } from "./generated/client.ts";
import { migrationNames } from "./migrate.ts";

const Rows = z.array(z.object({ name: z.string(), ended: z.boolean() }));

/**
 * Null when the database answers and has all migrations of this program; otherwise what is the matter. Newer migrations
 * are fine: while a new version is rolled out, the old one goes on beside it (docs/upgrading.md).
 */
export async function lookAtDatabase(prisma: PrismaClient): Promise<string | null> {
  const rows = Rows.parse(
    await prisma.$queryRaw`
      select migration_name as name, finished_at is not null as ended
      from _prisma_migrations where rolled_back_at is null`,
  );
  if (rows.some(({ ended }) => !ended)) return "has a migration that did not end";
  const applied = new Set(rows.map(({ name }) => name));
  const lacking = (await migrationNames()).filter((name) => !applied.has(name));
  return lacking.length === 0 ? null : `lacks ${lacking.length} migrations of this version`;
}
