import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { EvalModule, EvalResult, EvalWishes } from "./eval-module.ts";

export type Report = {
  readonly tables: readonly string[];
  readonly results: readonly (EvalResult & { readonly module: string })[];
  readonly missed: readonly string[]; // thresholds
};

type Question = {
  readonly files: ReadonlyMap<string, readonly string[]>; // by module; empty: all of `root`
  readonly wishes: EvalWishes;
  readonly root: string; // the folder with the repository's own gold files
};

/** Measures what was asked for. Thresholds hold for the repository's own files, not for what somebody brings. */
export async function measure(
  modules: readonly EvalModule[],
  { files, wishes, root }: Question,
): Promise<Report> {
  const tables: string[] = [];
  const results: (EvalResult & { module: string })[] = [];
  const missed: string[] = [];
  for (const { name, run } of modules) {
    const own = files.size === 0 ? goldIn(join(root, name)) : (files.get(name) ?? []);
    if (own.length === 0) continue;
    const outcome = await run(own, wishes);
    tables.push(`# ${name}: ${own.join(", ")}\n${outcome.table}`);
    results.push(...outcome.results.map((one) => ({ module: name, ...one })));
    if (files.size === 0) missed.push(...outcome.thresholds.map((one) => `${name}: ${one}`));
  }
  if (tables.length === 0) tables.push(`Nothing to measure: no .jsonl file stands in ${root}.`);
  return { tables, results, missed };
}

function goldIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl"))
    .toSorted()
    .map((name) => join(folder, name));
}
