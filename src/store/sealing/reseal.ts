import { Prisma, type PrismaClient } from "../generated/client.ts";
import { resealJson } from "./seal-json.ts";
import { type Kept, SEALED_COLUMNS } from "./sealed-columns.ts";
import type { Seals } from "./seals.ts";

export type Resealed = { readonly values: number; readonly seen: number };

type Place = { readonly table: string; readonly column: string; readonly kept: Kept };

const PAGE_ROWS = 500;

/**
 * Seals with the first key whatever is not yet sealed with it: what was written before there were keys, and what
 * another key sealed. `stored` shows rows as they stand (Store.asStored). Safe beside running processes and to run
 * again. Throws UnreadableSealError where a key is missing.
 */
export async function resealAll(stored: PrismaClient, seals: Seals): Promise<Resealed> {
  let values = 0;
  let seen = 0;
  for (const [table, columns] of Object.entries(SEALED_COLUMNS))
    for (const [column, kept] of Object.entries(columns)) {
      const done = await resealColumn(stored, { table, column, kept }, seals);
      values += done.values;
      seen += done.seen;
    }
  return { values, seen };
}

async function resealColumn(stored: PrismaClient, place: Place, seals: Seals): Promise<Resealed> {
  const idType = place.table === "Delivery" ? "bigint" : "uuid";
  let values = 0;
  let seen = 0;
  for (let after: string | null = null; ;) {
    const rows: Held[] = await readPage(stored, { ...place, idType, after });
    const changed = rows.flatMap(({ id, held }) => {
      const anew = resealed(held, place.kept, seals);
      return anew === held ? [] : [{ id, held, anew }];
    });
    if (changed.length > 0) values += await writePage(stored, { ...place, idType }, changed);
    seen += rows.length;
    after = rows.at(-1)?.id ?? null;
    if (rows.length < PAGE_ROWS) return { values, seen };
  }
}

function resealed(held: string, kept: Kept, seals: Seals): string {
  if (kept === "json") return resealJson(held, seals);
  if (seals.sealedBy(held) === seals.firstKey) return held;
  const text = seals.unseal(held);
  return kept === "same" ? seals.sealSame(text) : seals.seal(text);
}

type Held = { readonly id: string; readonly held: string };
type Page = Place & { readonly idType: string };

async function readPage(
  stored: PrismaClient,
  { table, column, idType, after }: Page & { readonly after: string | null },
): Promise<Held[]> {
  const [from, what, type] = [`"${table}"`, `"${column}"`, idType].map((name) => Prisma.raw(name));
  return stored.$queryRaw<Held[]>`
    select id::text as id, ${what}::text as held from ${from}
    where ${what} is not null and (${after}::${type} is null or id > ${after}::${type})
    order by ${from}.id limit ${PAGE_ROWS}`;
}

/** A value that somebody has written meanwhile stays. */
async function writePage(
  stored: PrismaClient,
  { table, column, kept, idType }: Page,
  rows: readonly (Held & { readonly anew: string })[],
): Promise<number> {
  const [from, what, type] = [`"${table}"`, `"${column}"`, idType].map((name) => Prisma.raw(name));
  const cast = Prisma.raw(kept === "json" ? "::jsonb" : "");
  return stored.$executeRaw`
    update ${from} t set ${what} = x.anew${cast}
    from unnest(${rows.map(({ id }) => id)}::text[], ${rows.map(({ held }) => held)}::text[],
      ${rows.map(({ anew }) => anew)}::text[]) as x (id, held, anew)
    where t.id = x.id::${type} and t.${what}::text = x.held`;
}
