import type { Day } from "../day.ts";
import type { OrderRowLike } from "../import/assemble-orders.ts";
import { type Decimal, toMinor } from "../import/read-number.ts";

/** An order as it was pushed: with a total, or with its lines. */
export type PushedOrder = {
  readonly client: string;
  readonly order: string;
  readonly placedOn: Day;
  readonly total?: Decimal | undefined; // net; below zero: a return without goods named
  readonly lines?: readonly PushedLine[] | undefined;
};

type PushedLine = {
  readonly sku: string;
  readonly description?: string | undefined;
  readonly quantity: Decimal; // below zero: a return
  readonly amount: Decimal; // net, of the whole line; below zero: a return
  readonly productLine?: string | undefined;
};

/** What is right and still not kept, as in an import. */
export type LeftOutRow = {
  readonly order: string;
  readonly sku: string | null; // null: the order's total
  readonly why: "not-goods" | "nothing-charged";
};

type Reading = {
  readonly currency: string;
  readonly perMajor: number;
  readonly isGoods: (sku: string) => boolean;
};

type Taken = {
  readonly rows: readonly OrderRowLike[];
  readonly leftOut: readonly LeftOutRow[];
};

/** The same rows that an import makes of the order's file. */
export function rowsOfOrder(pushed: PushedOrder, reading: Reading): Taken {
  if (pushed.total !== undefined) return rowOfTotal(pushed, pushed.total, reading);
  const rows: OrderRowLike[] = [];
  const leftOut: LeftOutRow[] = [];
  for (const line of pushed.lines ?? []) {
    const minor = toMinor(line.amount, reading.perMajor);
    const why = !reading.isGoods(line.sku) ? "not-goods" : minor === 0 ? "nothing-charged" : null;
    if (why === null) rows.push(rowOfLine(pushed, line, { minor, currency: reading.currency }));
    else leftOut.push({ order: pushed.order, sku: line.sku, why });
  }
  return { rows, leftOut };
}

function rowOfTotal(pushed: PushedOrder, total: Decimal, reading: Reading): Taken {
  const minor = toMinor(total, reading.perMajor);
  const { currency } = reading;
  if (minor === 0)
    return { rows: [], leftOut: [{ order: pushed.order, sku: null, why: "nothing-charged" }] };
  if (minor > 0)
    return {
      rows: [{ kind: "order", ...headOf(pushed), totalMinor: minor, currency }],
      leftOut: [],
    };
  const goods = { sku: "", description: null, quantity: -1, productLine: null };
  return {
    rows: [{ kind: "order-line", ...headOf(pushed), ...goods, amountMinor: minor, currency }],
    leftOut: [],
  };
}

function rowOfLine(
  pushed: PushedOrder,
  line: PushedLine,
  { minor, currency }: { readonly minor: number; readonly currency: string },
): OrderRowLike {
  const pieces = line.quantity.units / 10 ** line.quantity.scale;
  const sign = pieces < 0 || minor < 0 ? -1 : 1;
  return {
    kind: "order-line",
    ...headOf(pushed),
    sku: line.sku,
    description: line.description ?? null,
    quantity: sign * Math.abs(pieces),
    amountMinor: sign * Math.abs(minor),
    productLine: line.productLine ?? null,
    currency,
  };
}

function headOf({ client, order, placedOn }: PushedOrder) {
  return { clientRef: client, orderRef: order, placedOn };
}
