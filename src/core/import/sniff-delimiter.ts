export const DELIMITERS = [",", ";", "\t"] as const;

export type Delimiter = (typeof DELIMITERS)[number];

const ROWS_LOOKED_AT = 50;

/**
 * The delimiter that cuts the first rows of a text into the same number of columns, the more the better; a comma when
 * nothing cuts them. Marks inside quotes do not count.
 */
export function sniffDelimiter(text: string, isWhole: boolean): Delimiter {
  const rows = firstRows(text, isWhole);
  const scores = DELIMITERS.map((delimiter) => ({ delimiter, score: scoreOf(rows, delimiter) }));
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
  return best.delimiter;
}

/** Rows with everything in quotes left out; the last one may be cut off by the end of the sample. */
function firstRows(text: string, isWhole: boolean): readonly string[] {
  const bare = text.replaceAll(/"(?:[^"]|"")*("|$)/gu, "");
  const rows = bare.split(/\r\n|\n|\r/u);
  const complete = isWhole || rows.length === 1 ? rows : rows.slice(0, -1);
  return complete.filter((row) => row.trim() !== "").slice(0, ROWS_LOOKED_AT);
}

function scoreOf(rows: readonly string[], delimiter: Delimiter): number {
  const counts = rows.map((row) => row.split(delimiter).length - 1);
  const [header = 0] = counts;
  if (header === 0) return 0;
  const alike = counts.filter((count) => count === header).length / counts.length;
  return alike * alike * (1 + Math.log(header));
}
