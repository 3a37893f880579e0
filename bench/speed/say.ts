/** A measured thing and what it was at each size. */
export type BenchRow = {
  readonly says: string;
  readonly wanted: string; // empty: nothing in particular
  readonly values: readonly string[]; // one a size; one alone: the same at each
};

/** What does not depend on the company's size. */
export function oneRow(says: string, value: string, wanted = ""): BenchRow {
  return { says, values: [value], wanted };
}

/** A table in Markdown, a column a size. */
export function tableOf(rows: readonly BenchRow[], sizes: readonly string[]): string {
  const head = ["what", ...sizes, "wanted"];
  const lines = rows.map(({ says, wanted, values }) => [
    says,
    ...sizes.map((_, at) => values[at] ?? values[0] ?? ""),
    wanted,
  ]);
  const rule = ["---", ...sizes.map(() => "---:"), "---"];
  return [head, rule, ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** A figure for people; what was not measured says so. */
export function number(value: number | null | undefined, digits = 0): string {
  if (value === null || value === undefined) return "not measured";
  return value.toLocaleString("en-US", {
    maximumFractionDigits: digits,
    minimumFractionDigits: digits,
  });
}
