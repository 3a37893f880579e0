import { createWriteStream } from "node:fs";
import { once } from "node:events";
import { addDays, type Day } from "#src/core/day.ts";
import { drawRhythm, shareOrders, type Size } from "../client-rhythm.ts";
import { FIRST_DAY, HISTORY_DAYS } from "../fill-database.ts";

export type FileKind = "order" | "order-line";

const LINES_AN_ORDER = 4;
const HEADS = {
  order: "client_id,order_number,order_date,total",
  "order-line": "client_id,order_number,order_date,sku,description,quantity,price",
} as const;

/** Writes an export as a shop makes it, oldest order first, and says how many rows it has under its header. */
export async function writeOrderFile(
  path: string,
  { size, kind }: { readonly size: Size; readonly kind: FileKind },
): Promise<number> {
  const orders = ordersOf(size);
  const days = Array.from({ length: HISTORY_DAYS }, (_, day) => addDays(FIRST_DAY, day));
  const file = createWriteStream(path);
  file.write(`${HEADS[kind]}\n`);
  let part = "";
  let rows = 0;
  for (const [number, order] of orders.entries()) {
    const lines = kind === "order" ? [headLine(number, order, days)] : linesOf(number, order, days);
    part += lines.join("");
    rows += lines.length;
    if (part.length < 1_000_000) continue;
    if (!file.write(part)) await once(file, "drain");
    part = "";
  }
  file.end(part);
  await once(file, "finish");
  return rows;
}

type Order = { readonly client: number; readonly day: number; readonly minor: number };

function ordersOf(size: Size): readonly Order[] {
  const orders: Order[] = [];
  for (const [i, count] of shareOrders(size).entries()) {
    const { days, valuesMinor } = drawRhythm(i, count, HISTORY_DAYS);
    for (const [at, day] of days.entries())
      orders.push({ client: i + 1, day, minor: Math.max(LINES_AN_ORDER, valuesMinor[at] ?? 0) });
  }
  return orders.toSorted((a, b) => a.day - b.day);
}

function headLine(number: number, { client, day, minor }: Order, days: readonly Day[]): string {
  return `${client},${number + 1},${days[day]},${(minor / 100).toFixed(2)}\n`;
}

function linesOf(number: number, { client, day, minor }: Order, days: readonly Day[]): string[] {
  return Array.from({ length: LINES_AN_ORDER }, (_, at) => {
    const price = Math.floor(minor / LINES_AN_ORDER) / 100;
    return `${client},${number + 1},${days[day]},P${(number + at) % 500},Part number ${(number + at) % 500},1,${price.toFixed(2)}\n`;
  });
}
