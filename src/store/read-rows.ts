import { type Day, parseDay } from "#src/core/day.ts";
import { Prisma, type PrismaClient } from "./generated/client.ts";

const BETWEEN = "\u001E"; // the record separator, which no name or number has a use for

/** The text of a column in the row at hand; empty for null. */
export type Cell<Name extends string> = (name: Name) => string;

type Reading<Name extends string, Row> = {
  readonly rows: Prisma.Sql; // a query with these columns
  readonly columns: readonly Name[];
  readonly read: (cell: Cell<Name>) => Row;
};

/**
 * The rows of a query that finds very many. Each column comes as one long text: a hundred thousand rows one by one, or
 * as JSON, take the database several times as long.
 */
export async function readRows<const Name extends string, Row>(
  prisma: PrismaClient,
  { rows, columns, read }: Reading<Name, Row>,
): Promise<Row[]> {
  const texts = columns.map(
    (name) =>
      Prisma.sql`string_agg(coalesce(translate(${Prisma.raw(`"${name}"`)}::text, ${BETWEEN}, ' '), ''), ${BETWEEN})`,
  );
  const [found] = await prisma.$queryRaw<{ count: number; texts: (string | null)[] }[]>`
    with rows as (${rows}) select count(*)::int as count, array[${Prisma.join(texts)}] as texts from rows`;
  if (found === undefined || found.count === 0) return [];
  return cut(found, columns, read);
}

function cut<Name extends string, Row>(
  { count, texts }: { count: number; texts: readonly (string | null)[] },
  columns: readonly Name[],
  read: (cell: Cell<Name>) => Row,
): Row[] {
  const cells = new Map(columns.map((name, i) => [name, (texts[i] ?? "").split(BETWEEN)]));
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

/** An array of numbers as PostgreSQL writes it: `{1,2}`. */
export function numbers(text: string): number[] {
  return text.length <= 2 ? [] : text.slice(1, -1).split(",").map(number);
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
