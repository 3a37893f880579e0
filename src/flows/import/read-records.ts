import type { Delimiter } from "#src/core/import/sniff-delimiter.ts";
import { breathe } from "./breathe.ts";
import { cellsOf } from "./cells-of-line.ts";
import { MAX_ROW, readQuoted } from "./read-quoted.ts";
import { ROWS_AT_ONCE, type TableRow } from "./table-row.ts";

/**
 * The rows of a text that are not blank, never none at once; `linesBefore` were taken off its beginning. Closes the text.
 * Lines that are rows of their own are cut here; from the first one that is not, a parser takes over: it knows cells with
 * line ends and stray quotation marks, and takes five times as long.
 */
export async function* readRecords(
  text: AsyncIterable<string>,
  delimiter: Delimiter,
  linesBefore: number,
): AsyncGenerator<readonly TableRow[]> {
  const lines = new PlainLines(delimiter, linesBefore);
  const chunks = text[Symbol.asyncIterator]();
  try {
    for (let isOver = false; !isOver && !lines.isStuck;) {
      const next = await chunks.next();
      isOver = next.done === true;
      lines.add(next.done === true ? "" : next.value, isOver);
      for (let rows = lines.take(); rows.length > 0; rows = lines.take()) {
        yield rows;
        await breathe();
      }
    }
    if (lines.isStuck) yield* readQuoted(continued(lines.rest, chunks), delimiter, lines.lastLine);
  } finally {
    await chunks.return?.();
  }
}

async function* continued(head: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  yield head;
  for (;;) {
    const next = await rest.next();
    if (next.done === true) return;
    yield next.value;
  }
}

/** Cuts a text that comes in pieces into lines and those into cells, until a line is no row of its own. */
class PlainLines {
  lastLine: number;
  isStuck = false;
  readonly #delimiter: Delimiter;
  readonly #lineEnd = /\r\n|\n|\r/gu;
  #text = "";
  #at = 0; // where the next line begins
  #isOver = false;

  constructor(delimiter: Delimiter, linesBefore: number) {
    this.#delimiter = delimiter;
    this.lastLine = linesBefore;
  }

  add(chunk: string, isOver: boolean): void {
    this.#text = this.rest + chunk;
    this.#at = 0;
    this.#isOver = isOver;
  }

  /** What has not been taken. */
  get rest(): string {
    return this.#text.slice(this.#at);
  }

  /** The next rows that are not blank, of which there can be more; none: add to the text, or see whether it is stuck. */
  take(): readonly TableRow[] {
    const rows: TableRow[] = [];
    for (let cells = this.#next(); cells !== null; cells = this.#next()) {
      if (!cells.some(isFilled)) continue;
      rows.push({ cells, lastLine: this.lastLine });
      if (rows.length === ROWS_AT_ONCE) break;
    }
    return rows;
  }

  #next(): readonly string[] | null {
    if (this.isStuck) return null;
    const end = this.#lineAhead();
    const length = (end?.at ?? this.#text.length) - this.#at;
    if (length > MAX_ROW) this.isStuck = true; // it is refused there
    if (this.isStuck || end === null) return null;
    const cells = cellsOf(this.#text.slice(this.#at, end.at), this.#delimiter);
    if (cells === null) {
      this.isStuck = true;
      return null;
    }
    this.#at = end.next;
    this.lastLine++;
    return cells;
  }

  /** Where the line at hand ends; null when that is not in the text yet, or the text is over. */
  #lineAhead(): { readonly at: number; readonly next: number } | null {
    this.#lineEnd.lastIndex = this.#at;
    const found = this.#lineEnd.exec(this.#text);
    const size = this.#text.length;
    if (found === null) return this.#isOver && this.#at < size ? { at: size, next: size } : null;
    const next = found.index + found[0].length;
    // a carriage return at the end may be the half of a line end
    if (next === size && found[0] === "\r" && !this.#isOver) return null;
    return { at: found.index, next };
  }
}

function isFilled(cell: string): boolean {
  return cell !== "" && cell.trim() !== "";
}
