import type { Day } from "../day.ts";
import type { OrderRowLike } from "./assemble-orders.ts";
import type { OrderLineRow, OrderRow } from "./rows.ts";

/** What some rows say of an order as a whole; `content` is the same exactly when they say the same. */
export type OrderPart = {
  readonly placedOn: Day;
  readonly totalMinor: number;
  readonly currency: string;
  readonly content: string;
  readonly rowCount: number;
};

export type GroupedOrder = {
  readonly clientRef: string;
  readonly orderRef: string;
  readonly head: OrderPart | null; // from rows of an order file
  readonly lines: (OrderPart & { readonly rows: readonly OrderLineRow[] }) | null;
};

/** A credit note: its lines, and the number of the note or of the order that it stands in. */
export type GroupedReturn = {
  readonly clientRef: string;
  readonly noteRef: string;
  readonly rows: readonly OrderLineRow[];
  readonly content: string;
};

type Group = { heads: OrderRow[]; lines: OrderLineRow[]; returns: OrderLineRow[] };

/** Orders and returns out of rows; rows with the same client and number are parts of one order. */
export function groupOrders(rows: readonly OrderRowLike[]): {
  readonly orders: readonly GroupedOrder[];
  readonly returns: readonly GroupedReturn[];
} {
  const groups = new Map<string, Group>();
  for (const row of rows) {
    const key = orderKey(row);
    const group = groups.get(key) ?? { heads: [], lines: [], returns: [] };
    groups.set(key, group);
    if (row.kind === "order") group.heads.push(row);
    else if (row.amountMinor < 0) group.returns.push(row);
    else group.lines.push(row);
  }
  const found = [...groups.values()];
  return { orders: found.flatMap(orderOf), returns: found.flatMap(returnOf) };
}

/** The same for the rows of one order. */
export function orderKey(row: OrderRowLike): string {
  return `${row.clientRef}\u001F${row.orderRef}`;
}

function orderOf({ heads, lines }: Group): GroupedOrder[] {
  const first = heads[0] ?? lines[0];
  if (first === undefined) return [];
  const head = partOf(
    heads.map((row) => ({ row, minor: row.totalMinor, says: [row.placedOn, row.totalMinor] })),
  );
  const body = partOf(lines.map((row) => ({ row, minor: row.amountMinor, says: lineSays(row) })));
  return [
    {
      clientRef: first.clientRef,
      orderRef: first.orderRef,
      head,
      lines: body === null ? null : { ...body, rows: lines },
    },
  ];
}

function returnOf({ returns }: Group): GroupedReturn[] {
  const first = returns[0];
  if (first === undefined) return [];
  const content = contentOf(returns.map(lineSays));
  return [{ clientRef: first.clientRef, noteRef: first.orderRef, rows: returns, content }];
}

function lineSays(row: OrderLineRow): unknown[] {
  const said = [row.placedOn, row.sku, row.description, row.quantity, row.amountMinor];
  return row.productLine === null ? said : [...said, row.productLine];
}

function partOf(
  rows: readonly { readonly row: OrderRowLike; readonly minor: number; readonly says: unknown[] }[],
): OrderPart | null {
  const first = rows[0];
  if (first === undefined) return null;
  return {
    placedOn: rows.reduce(
      (day, { row }) => (row.placedOn < day ? row.placedOn : day),
      first.row.placedOn,
    ),
    totalMinor: rows.reduce((sum, { minor }) => sum + minor, 0),
    currency: first.row.currency,
    content: `${first.row.currency} ${contentOf(rows.map(({ says }) => says))}`,
    rowCount: rows.length,
  };
}

/** The order of the lines in a file means nothing. */
function contentOf(says: readonly unknown[][]): string {
  return says
    .map((row) => JSON.stringify(row))
    .toSorted()
    .join("\n");
}
