import { join } from "node:path";
import type { z } from "zod";
import { addDays } from "#src/core/day.ts";
import type { StorePlace } from "#src/store/open.ts";
import type { Size } from "./client-rhythm.ts";
import { LAST_DAY } from "./fill-database.ts";
import { runStep } from "./run-step.ts";
import {
  compareTold,
  copyOutTold,
  duckdbTold,
  fillTold,
  type MorningTold,
  mornings,
  recomputeTold,
} from "./step-schemas.ts";

type Bench = {
  readonly place: StorePlace; // empty
  readonly folder: string; // for files on their way
  readonly size: Size;
  readonly noDuckdb: string | null; // why DuckDB is not measured; null: it is
  readonly say: (line: string) => void;
};

type DuckdbMeasured =
  | { readonly ok: false; readonly why: string }
  | ({ readonly ok: true; readonly copyingOut: number; readonly differences: string } & z.infer<
      typeof duckdbTold
    >);

export type Measured = {
  readonly size: Size;
  readonly fill: z.infer<typeof fillTold>;
  readonly firstMorning: MorningTold;
  readonly nextMorning: MorningTold; // the middle one of three
  readonly recomputed: z.infer<typeof recomputeTold>;
  readonly duckdb: DuckdbMeasured;
};

/** Fills the empty database and measures everything on it, one thing at a time, each in a process of its own. */
export async function measureSize(bench: Bench): Promise<Measured> {
  const { place, size, say } = bench;
  say(`Filling the database: ${size.clients} clients, ${size.orders} orders ...`);
  const fill = await runStep("fill", { place, size }, fillTold);
  const { workspaceId } = fill;
  say("Taking four mornings ...");
  const days = [1, 2, 3, 4].map((later) => addDays(LAST_DAY, later));
  const told = await runStep("mornings", { place, workspaceId, days }, mornings.told);
  const [firstMorning, ...next] = told;
  const nextMorning = next.toSorted((a, b) => a.total - b.total)[1] ?? firstMorning;
  say("Computing all figures anew in the database ...");
  const recomputed = await runStep("recompute", { place }, recomputeTold);
  const duckdb = await measureDuckdb(bench, workspaceId);
  return { size, fill, firstMorning, nextMorning, recomputed, duckdb };
}

async function measureDuckdb(bench: Bench, workspaceId: string): Promise<DuckdbMeasured> {
  const { place, folder, noDuckdb, say } = bench;
  if (noDuckdb !== null) return { ok: false, why: noDuckdb };
  const orders = join(folder, "orders.csv");
  const file = join(folder, "figures.json");
  say("Copying all orders out, and computing all figures in DuckDB ...");
  const { seconds } = await runStep("copy-out", { place, workspaceId, file: orders }, copyOutTold);
  try {
    const computed = await runStep("duckdb", { orders, figures: file }, duckdbTold);
    const { differences } = await runStep("compare", { place, file }, compareTold);
    return { ok: true, copyingOut: seconds, differences, ...computed };
  } catch (fault) {
    return { ok: false, why: fault instanceof Error ? fault.message : String(fault) };
  }
}
