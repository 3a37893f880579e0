import { z } from "zod";
import { Prisma } from "#src/store/generated/client.ts";
import type { Store } from "#src/store/open.ts";
import { readRows } from "#src/store/read-rows.ts";
import { RECOMPUTED_TABLE } from "./recompute.ts";
import { RECOMPUTED } from "./recompute-sql.ts";

type Figure = number | string | null | readonly number[];

/** All figures of one client, by name. */
type Figures = ReadonlyMap<string, Figure>;

/** Figures by the client's number. */
export type FiguresByClient = ReadonlyMap<number, Figures>;

const TOLERANCE = 1e-9; // the last bits of a mean depend on the order of its terms

/** What the product keeps. */
export async function keptFigures(store: Pick<Store, "prisma">): Promise<FiguresByClient> {
  return readFigures(store, "ClientFigures", "clientId");
}

/** What `recompute` left. */
export async function recomputedFigures(store: Pick<Store, "prisma">): Promise<FiguresByClient> {
  return readFigures(store, RECOMPUTED_TABLE, "client");
}

async function readFigures(
  { prisma }: Pick<Store, "prisma">,
  table: string,
  key: string,
): Promise<FiguresByClient> {
  const found = await readRows(prisma, {
    rows: Prisma.sql`select c."externalId" as number, ${Prisma.raw(RECOMPUTED.map((name) => `f."${name}"`).join(", "))}
      from ${Prisma.raw(`"${table}"`)} f join "Client" c on c.id = ${Prisma.raw(`f."${key}"`)}`,
    columns: ["number", ...RECOMPUTED],
    read: (cell) =>
      [
        Number(cell("number")),
        new Map(RECOMPUTED.map((name) => [name, figureOf(cell(name))])),
      ] as const,
  });
  return new Map(found);
}

/** A figure as PostgreSQL or DuckDB writes it: a number, a day, or an array as `{1,2}` or `[1, 2]`. */
export function figureOf(value: unknown): Figure {
  if (value === null || value === undefined || value === "") return null;
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(Number);
  if (typeof value === "number") return value;
  const text = z.string().parse(value);
  if (/^[{[].*[}\]]$/.test(text))
    return text.length === 2 ? null : text.slice(1, -1).split(",").map(Number);
  return /^\d{4}-\d\d-\d\d$/.test(text) ? text : Number(text);
}

/** How many clients differ, with the first difference in words; "" when all agree. */
export function differences(kept: FiguresByClient, others: FiguresByClient): string {
  const wrong = [...kept].flatMap(([client, figures]) => {
    const found = RECOMPUTED.find(
      (name) => !isSame(figures.get(name) ?? null, others.get(client)?.get(name) ?? null),
    );
    return found === undefined ? [] : [{ client, name: found }];
  });
  const [first] = wrong;
  if (first === undefined)
    return kept.size === others.size
      ? ""
      : `${kept.size} clients have kept figures, ${others.size} have computed ones`;
  const { client, name } = first;
  const both = [kept, others].map((all) => JSON.stringify(all.get(client)?.get(name) ?? null));
  return `${wrong.length} of ${kept.size} clients differ; client ${client} has ${name} ${both.join(" kept, ")} computed`;
}

function isSame(a: Figure, b: Figure): boolean {
  if (typeof a === "number" && typeof b === "number") return isClose(a, b);
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((value, i) => isClose(value, b[i]));
  return a === b;
}

function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a));
}
