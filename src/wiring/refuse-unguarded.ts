import type { Store } from "../store/open.ts";
import { StartError } from "./start-error.ts";

/**
 * Puts up what keeps the companies' rows apart, before any of them is served. Throws where it would keep nobody out.
 */
export async function refuseUnguarded(store: Pick<Store, "raiseGuard">): Promise<void> {
  const guard = await store.raiseGuard();
  if (guard.ok) return;
  if (guard.why === "embedded")
    throw new StartError(
      "Several companies need a served PostgreSQL, which keeps their rows apart.\nSet DATABASE_URL, as postgresql://winback:password@localhost:5432/winback.",
    );
  if (guard.why === "no-policy")
    throw new StartError(
      `Nothing keeps the companies' rows apart in these tables: ${guard.tables.join(", ")}.\nRow-level security must be on for each, with a policy, as prisma/migrations makes it; was it switched off by hand?`,
    );
  throw new StartError(
    `The database user '${guard.user}' may go round row-level security, which keeps the companies' rows apart.\n` +
      "Use an ordinary user who owns the database, and name it in DATABASE_URL:\n" +
      "  create role winback login password '...' nosuperuser nobypassrls;\n" +
      "  create database winback owner winback;\n" +
      "For a database that is there already, also: reassign owned by the old user to winback (docs/row-guard.md).",
  );
}
