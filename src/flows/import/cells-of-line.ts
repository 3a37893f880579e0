const QUOTE = '"';

/** The cells of a line; null when it is no row of its own, or its quotation marks are not where they belong. */
export function cellsOf(line: string, delimiter: string): string[] | null {
  if (!line.includes(QUOTE)) return line.split(delimiter);
  const cells: string[] = [];
  for (let at = 0; ;) {
    const cell = line[at] === QUOTE ? quotedAt(line, at) : plainAt(line, at, delimiter);
    if (cell === null) return null;
    cells.push(cell.text);
    if (cell.end === line.length) return cells;
    if (line[cell.end] !== delimiter) return null;
    at = cell.end + 1;
  }
}

/** `end`: where the delimiter after it should stand. */
type Cell = { readonly text: string; readonly end: number };

function plainAt(line: string, from: number, delimiter: string): Cell | null {
  const found = line.indexOf(delimiter, from);
  const end = found === -1 ? line.length : found;
  const text = line.slice(from, end);
  return text.includes(QUOTE) ? null : { text, end };
}

function quotedAt(line: string, from: number): Cell | null {
  let isDoubled = false;
  let close = line.indexOf(QUOTE, from + 1);
  while (close !== -1 && line[close + 1] === QUOTE) {
    isDoubled = true;
    close = line.indexOf(QUOTE, close + 2);
  }
  if (close === -1) return null;
  const text = line.slice(from + 1, close);
  return { text: isDoubled ? text.replaceAll('""', QUOTE) : text, end: close + 1 };
}
