import type { Day } from "#src/core/day.ts";
import { type DemoCompany, makeDemoCompany } from "#src/core/demo/make-demo-company.ts";
import type { ImportRow } from "#src/core/import/rows.ts";

export type LoadDemoDeps = {
  countClients(): Promise<number>;
  /** The company's name, currency and zone, and its people; safe to run twice. */
  saveCompany(company: Pick<DemoCompany, "company" | "people">): Promise<void>;
  /** Writes rows as an import would; safe to run twice. */
  writeRows(rows: readonly ImportRow[]): Promise<void>;
};

const DEMO_SEED = 1;

/** Loads the invented company when there is no client yet; null when there is one. */
export async function loadDemoCompany(
  deps: LoadDemoDeps,
  today: Day,
): Promise<{ clients: number } | null> {
  if ((await deps.countClients()) > 0) return null;
  const demo = makeDemoCompany({ seed: DEMO_SEED, today });
  await deps.saveCompany(demo);
  await deps.writeRows(demo.rows);
  return { clients: demo.rows.filter((row) => row.kind === "client").length };
}
