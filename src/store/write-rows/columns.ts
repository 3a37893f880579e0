import { randomBytes } from "node:crypto";

type Value = string | number | null;

/**
 * A column of values as PostgreSQL writes an array: for `unnest`, which reads a statement's rows several times as fast as
 * JSON is read.
 */
export function columnOf<T>(rows: readonly T[], valueOf: (row: T) => Value): string {
  let column = "{";
  for (const row of rows) {
    const value = valueOf(row);
    if (column.length > 1) column += ",";
    column += typeof value === "string" ? quoted(value) : value === null ? "NULL" : String(value);
  }
  return `${column}}`;
}

/** The same for values that are known to be numbers, days, ids or hashes: nothing in them needs a quotation mark. */
export function plainColumnOf<T>(rows: readonly T[], valueOf: (row: T) => string | number): string {
  return `{${rows.map(valueOf).join(",")}}`;
}

const NEEDS_ESCAPE = /["\\]/u;

function quoted(text: string): string {
  return `"${NEEDS_ESCAPE.test(text) ? text.replaceAll(/["\\]/gu, String.raw`\$&`) : text}"`;
}

const IDS_AT_ONCE = 4_096;
const RANDOM_BYTES = 10;

/** So many new ids (UUID version 7, as the schema's own): those made later sort later, which keeps indexes dense. */
export function newIds(count: number, now: number = Date.now()): string[] {
  const ids: string[] = [];
  const time = now.toString(16).padStart(12, "0");
  const stamp = `${time.slice(0, 8)}-${time.slice(8)}`;
  let random = "";
  for (let at = 0; at < count; at++) {
    const within = at % IDS_AT_ONCE;
    if (within === 0)
      random = randomBytes(RANDOM_BYTES * Math.min(IDS_AT_ONCE, count - at)).toString("hex");
    const own = random.slice(within * 20, within * 20 + 20);
    const group = within.toString(16).padStart(3, "0");
    ids.push(`${stamp}-7${group}-8${own.slice(0, 3)}-${own.slice(3, 15)}`);
  }
  return ids;
}
