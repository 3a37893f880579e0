import type { ImportPlan } from "./import-plan.ts";
import { type Decimal, multiply, toMinor } from "./read-number.ts";
import type { RowReader } from "./row-reader.ts";
import type { OrderLineRow, OrderRow } from "./rows.ts";

/**
 * Rows that are right and still not taken in: a sale without a client, a code that is not goods, nothing charged,
 * a row that stands in the file again.
 */
export type LeftOut = "no-client" | "not-goods" | "nothing-charged" | "repeated";

/** An order; with an amount below zero, or as a credit note, a return without goods named. */
export function convertOrder(plan: ImportPlan, read: RowReader): OrderRow | OrderLineRow | LeftOut {
  if (read.cell("clientRef") === "") return "no-client";
  const total = read.number("total");
  if (total === null) read.refuse("total", "an amount; it is blank");
  const head = readHead(read);
  const totalMinor = minorOf(read, "total", total ?? { units: 1, scale: 0 }, plan);
  if (totalMinor === 0 && read.fault === null) return "nothing-charged";
  if (totalMinor > 0 && !isCreditNote(plan, head.orderRef))
    return { kind: "order", ...head, totalMinor };
  const amountMinor = -Math.abs(totalMinor);
  return {
    kind: "order-line",
    ...head,
    sku: "",
    description: null,
    quantity: -1,
    amountMinor,
    productLine: null,
  };
}

/** A line of an order, or of a return when the quantity or the amount is below zero. */
export function convertOrderLine(plan: ImportPlan, read: RowReader): OrderLineRow | LeftOut {
  if (read.cell("clientRef") === "") return "no-client";
  if (!plan.isGoods(read.cell("sku"))) return "not-goods";
  const head = readHead(read);
  const sku = read.ref("sku");
  const quantity = readQuantity(read);
  const amountMinor = lineAmount(plan, read, quantity);
  if (amountMinor === 0 && read.fault === null) return "nothing-charged";
  const pieces = quantity.units / 10 ** quantity.scale;
  const isReturn = pieces < 0 || amountMinor < 0 || isCreditNote(plan, head.orderRef);
  const sign = isReturn ? -1 : 1;
  return {
    kind: "order-line",
    ...head,
    sku,
    description: read.optionalText("description"),
    quantity: sign * Math.abs(pieces),
    amountMinor: sign * Math.abs(amountMinor),
    productLine: read.optionalText("productLine"),
  };
}

function readHead(read: RowReader) {
  return {
    clientRef: read.ref("clientRef"),
    orderRef: read.ref("orderRef"),
    placedOn: read.day("placedOn"),
    currency: read.currency(),
  };
}

function readQuantity(read: RowReader): Decimal {
  const quantity = read.number("quantity");
  if (quantity === null) read.refuse("quantity", "a number; it is blank");
  return quantity ?? { units: 1, scale: 0 };
}

/** The line's own amount, which knows its discount, before quantity x price. */
function lineAmount(plan: ImportPlan, read: RowReader, quantity: Decimal): number {
  const amount = read.number("amount");
  if (amount !== null) return minorOf(read, "amount", amount, plan);
  const price = read.number("price");
  if (price === null) {
    const field = plan.header.columns.has("price") ? "price" : "amount";
    read.refuse(field, "an amount; it is blank");
    return 1;
  }
  return minorOf(read, "price", multiply(quantity, price), plan);
}

const MAX_MINOR = 1_000_000_000_000; // more is a slip of the pen in any company's books

function minorOf(
  read: RowReader,
  field: string,
  value: { readonly units: bigint | number; readonly scale: number },
  plan: ImportPlan,
): number {
  const minor = toMinor(value, plan.perMajor);
  if (Math.abs(minor) <= MAX_MINOR) return minor;
  read.refuse(field, `an amount of at most ${MAX_MINOR / plan.perMajor} ${plan.currency}`);
  return 1;
}

function isCreditNote(plan: ImportPlan, orderRef: string): boolean {
  return plan.formats.creditPrefix && /^C\d+$/u.test(orderRef);
}
