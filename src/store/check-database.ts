import type { CheckResult } from "#src/core/check-result.ts";
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
    const says =
      fault instanceof Error ? (fault.message.split("\n").at(-1) ?? fault.name) : String(fault);
    const mend =
      place.engine === "postgres"
        ? "Check the address, user, password and database name in DATABASE_URL, and that the server takes connections from here."
        : `Check that ${place.folder ?? "the folder"} can be written and the disk is not full. A database that an earlier version made needs that version's data folder.`;
    return { ok: false, says: `cannot be opened: ${says}`, mend };
  }
}
