import { type Day, parseDay } from "#src/core/day.ts";
import { Prisma, type PrismaClient } from "./generated/client.ts";

const BETWEEN = "\u001E"; // the record separator, which no name or number has a use for

/** The text of a column in the row at hand; empty for null. */
export type Cell<Name extends string> = (name: Name) => string;

type Reading<Name extends string, Row> = {
  readonly rows: Prisma.Sql; // a query with these columns
  readonly columns: readonly Name[];
  /** Those of the columns that people have written: what parts the rows is taken out of them, which takes its time. */
  readonly freeText?: readonly NoInfer<Name>[];
  readonly read: (cell: Cell<Name>) => Row;
};

/**
 * The rows of a query that finds very many. Each column comes as one long text: a hundred thousand rows one by one, or
 * as JSON, take the database several times as long.
 */
export async function readRows<const Name extends string, Row>(
  prisma: PrismaClient,
  { rows, columns, freeText = [], read }: Reading<Name, Row>,
): Promise<Row[]> {
  const [found] = await prisma.$queryRaw<Found[]>`
    with rows as (${rows}) select count(*)::int as count, ${Prisma.join(
      columns.map((name) => asText(name, freeText.includes(name))),
    )} from rows`;
  const count = Number(found?.["count"] ?? 0);
  if (found === undefined || count === 0) return [];
  const cells = new Map(columns.map((name) => [name, cellsOf(name, found)]));
  let row = 0;
  const cell: Cell<Name> = (name) => {
    const text = cells.get(name)?.[row];
    if (text === undefined) throw new Error(`row ${row} of ${count} has no column '${name}'`);
    return text;
  };
  return Array.from({ length: count }, (_, i) => {
    row = i;
    return read(cell);
  });
}

/** By column, and the `count` of rows. */
type Found = Readonly<Record<string, string | number>>;

function asText(name: string, isFree: boolean): Prisma.Sql {
  const column = Prisma.raw(`"${name}"`);
  const text = isFree
    ? Prisma.sql`translate(${column}, ${BETWEEN}, ' ')`
    : Prisma.sql`${column}::text`;
  return Prisma.sql`string_agg(coalesce(${text}, ''), ${BETWEEN}) as ${column}`;
}

function cellsOf(name: string, found: Found): string[] {
  const cells = String(found[name]).split(BETWEEN);
  if (cells.length !== found["count"])
    throw new Error(
      `column '${name}' has ${cells.length} cells in ${found["count"]} rows: it is free text`,
    );
  return cells;
}

export function nullable<Value>(text: string, read: (text: string) => Value): Value | null {
  return text === "" ? null : read(text);
}

export function plainText(text: string): string {
  return text;
}

export function flag(text: string): boolean {
  return text === "true";
}

/** Throws on anything but a number. */
export function number(text: string): number {
  const value = Number(text);
  if (text === "" || Number.isNaN(value)) throw new Error(`'${text}' is not a number`);
  return value;
}

const COMMA = 44;
const MINUS = 45;
const ZERO = 48;

/** An array of whole numbers as PostgreSQL writes it: `{1,-2}`. Sign by sign, in a third of the time of a split. */
export function numbers(text: string): number[] {
  const found: number[] = [];
  if (text === "{}" || text === "") return found;
  let value = 0;
  let sign = 1;
  for (let at = 1; at < text.length - 1; at += 1) {
    const code = text.charCodeAt(at);
    if (code === COMMA) {
      found.push(sign * value);
      value = 0;
      sign = 1;
    } else if (code === MINUS) sign = -1;
    else if (code >= ZERO && code < ZERO + 10) value = value * 10 + code - ZERO;
    else throw new Error(`'${text}' is not an array of whole numbers`);
  }
  found.push(sign * value);
  return found;
}

/** A reader of days that looks at each different one only once. */
export function dayReader(): (text: string) => Day {
  const known = new Map<string, Day>();
  return (text) => {
    const day = known.get(text) ?? parseDay(text);
    known.set(text, day);
    return day;
  };
}
