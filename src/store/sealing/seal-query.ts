import type { SqlQuery } from "@prisma/driver-adapter-utils";
import { defuse, sealJson } from "./seal-json.ts";
import { type Kept, SEALED_COLUMNS } from "./sealed-columns.ts";
import { looksSealed, type Seals } from "./seals.ts";
import { markedJson, markedText, sealInJson } from "./to-seal.ts";

/**
 * The query with what is private in its arguments sealed: what Prisma writes into a column of sealed-columns.ts, and
 * what a hand-written statement marks with `toSeal`.
 */
export function sealQuery(query: SqlQuery, seals: Seals): SqlQuery {
  const columns = seals.isOn ? writtenColumns(query.sql) : NONE;
  const args = query.args.map((arg, at) => sealArg(arg, { kept: columns.get(at), seals }));
  return { ...query, args };
}

type How = { readonly kept: Kept | undefined; readonly seals: Seals };

function sealArg(arg: unknown, how: How): unknown {
  if (typeof arg === "string") return sealText(arg, how);
  if (Array.isArray(arg)) return arg.map((one: unknown) => sealArg(one, how));
  return arg;
}

function sealText(arg: string, { kept, seals }: How): string {
  const json = markedJson(arg);
  if (json !== null) return sealText(json, { kept: "json", seals });
  const marked = markedText(arg);
  const text = marked ?? arg;
  if (looksSealed(text) && seals.sealedBy(text) !== null) return text;
  if (kept === "json") return sealJson(text, seals);
  if (kept === "fresh") return seals.seal(text);
  if (kept === "same" || marked !== null) return seals.sealSame(text);
  return sealInJson(defuse(text, seals), seals.sealSame);
}

const NONE: ReadonlyMap<number, Kept> = new Map();
const INTO = /^\s*(?:INSERT INTO|UPDATE) "public"\."(\w+)"/u;
const NAMES = /^\s*INSERT INTO "public"\."\w+" \(([^)]*)\) VALUES /u;
const SET = /"(\w+)" = \$(\d+)/gu;

/** Prisma's own statements: which argument, by its place from 0, goes into which sealed column. */
function writtenColumns(sql: string): ReadonlyMap<number, Kept> {
  const kept = SEALED_COLUMNS[INTO.exec(sql)?.[1] ?? ""];
  if (kept === undefined) return NONE;
  const found = new Map<number, Kept>();
  for (const [column, at] of [...insertedIn(sql), ...setIn(sql)]) {
    const how = kept[column];
    if (how !== undefined) found.set(at, how);
  }
  return found;
}

type Written = readonly [column: string, at: number];

function insertedIn(sql: string): Written[] {
  const head = NAMES.exec(sql);
  if (head === null) return [];
  const columns = (head[1] ?? "").split(",").map((name) => name.trim().replaceAll('"', ""));
  return rowsOf(sql.slice(head[0].length)).flatMap((row) =>
    row.flatMap((value, at): Written[] => {
      const argument = /\$(\d+)/u.exec(value)?.[1];
      const column = columns[at];
      return argument === undefined || column === undefined ? [] : [[column, Number(argument) - 1]];
    }),
  );
}

const CAST = /CAST\((\$\d+)[^()]*\)/gu;
const AFTER_VALUES = / (?:ON CONFLICT|RETURNING) .*$/su;

/** The values of `($1,CAST($2::text AS "public"."Role"),null), ($3, ...)`, row by row. */
function rowsOf(values: string): string[][] {
  const plain = values.replace(AFTER_VALUES, "").replaceAll(CAST, "$1");
  return [...plain.matchAll(/\(([^()]*)\)/gu)].map(([, row = ""]) => row.split(","));
}

/** Of UPDATE and of ON CONFLICT DO UPDATE: what stands between SET and WHERE. */
function setIn(sql: string): Written[] {
  const start = sql.indexOf(" SET ");
  if (start === -1) return [];
  const end = sql.indexOf(" WHERE ", start);
  const part = sql.slice(start, end === -1 ? undefined : end);
  return [...part.matchAll(SET)].map(([, column = "", at]): Written => [column, Number(at) - 1]);
}
