import type { CheckResult } from "#src/core/check-result.ts";
import { explainDatabaseFault } from "./explain-database-fault.ts";
import { migrationNames } from "./migrate.ts";
import { openStore, type StorePlace } from "./open.ts";

/** The database can be reached and brought up to date. */
export async function checkDatabase(place: StorePlace): Promise<CheckResult> {
  try {
    const store = await openStore(place);
    const clients = await store.prisma.client.count();
    await store.close();
    const known = (await migrationNames()).length;
    return { ok: true, says: `reached, ${known} migrations in place, ${clients} clients` };
  } catch (fault) {
    return { ok: false, ...explainDatabaseFault(place, fault) };
  }
}
