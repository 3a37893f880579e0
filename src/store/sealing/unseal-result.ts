import { ColumnTypeEnum, type SqlResultSet } from "@prisma/driver-adapter-utils";
import { unsealJson } from "./seal-json.ts";
import type { Seals } from "./seals.ts";

const JSON_TYPES: ReadonlySet<number> = new Set([ColumnTypeEnum.Json, ColumnTypeEnum.JsonArray]);
const TEXT_TYPES: ReadonlySet<number> = new Set([ColumnTypeEnum.Text, ColumnTypeEnum.TextArray]);

/** The rows as they were before they were sealed; whatever a statement calls the columns. */
export function unsealResult(result: SqlResultSet, seals: Seals): SqlResultSet {
  const texts = result.columnTypes.flatMap((type, at) => (TEXT_TYPES.has(type) ? [at] : []));
  const jsons = result.columnTypes.flatMap((type, at) => (JSON_TYPES.has(type) ? [at] : []));
  if (texts.length + jsons.length === 0) return result;
  for (const row of result.rows) {
    for (const at of texts) row[at] = each(row[at], seals.unseal);
    for (const at of jsons) row[at] = each(row[at], (json) => unsealJson(json, seals));
  }
  return result;
}

function each(cell: unknown, unseal: (text: string) => string): unknown {
  if (typeof cell === "string") return unseal(cell);
  return Array.isArray(cell) ? cell.map((one: unknown) => each(one, unseal)) : cell;
}
