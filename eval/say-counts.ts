import type { EvalResult } from "./eval-module.ts";

/** How many lines of each language came out right, as lines of a table. */
export function sayCounts(results: readonly EvalResult[], right: string): string {
  const langs = [...new Set(results.map(({ lang }) => lang))].toSorted((a, b) =>
    a.localeCompare(b),
  );
  return [
    `lang   lines${right.padStart(10)}   wrong`,
    ...langs.map((lang) =>
      row(
        lang,
        results.filter((one) => one.lang === lang),
      ),
    ),
    row("all", results),
  ].join("\n");
}

function row(name: string, of: readonly EvalResult[]): string {
  const good = of.filter(({ verdict }) => verdict === "right").length;
  const counts = [String(good).padStart(10), String(of.length - good).padStart(8)];
  return `${name.padEnd(6)}${String(of.length).padStart(6)}${counts.join("")}`;
}
