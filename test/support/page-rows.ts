import { readFile } from "node:fs/promises";
import { join } from "node:path";

export type Page = {
  readonly text: string;
  /** The cells after the first of the one row that begins with `name`, in a table under `heading`; throws when there is not one. */
  readonly row: (name: string, heading?: string) => string[];
};

/** A page of docs with its tables. */
export async function readPage(name: string): Promise<Page> {
  const text = await readFile(join(import.meta.dirname, "../../docs", name), "utf8");
  const tables = text.split(/\n(?!\|)/u).map(cellsOf);
  return {
    text,
    row(first, heading) {
      const fitting = tables.filter(([head]) => heading === undefined || head?.[0] === heading);
      const found = fitting.flat().filter((cells) => cells[0] === first);
      if (found.length !== 1)
        throw new Error(`${found.length} rows of ${name} begin with '${first}'`);
      return found[0]?.slice(1) ?? [];
    },
  };
}

/** Of a stretch of text whose lines are all rows, apart from the first perhaps. */
function cellsOf(table: string): string[][] {
  return table
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}
