import { addDays, type Day, daysBetween } from "../day.ts";
import type { InvoiceRow } from "../import/rows.ts";
import type { CastMember } from "./cast/cast-table.ts";
import type { DemoOrder } from "./order-rows.ts";
import type { Random } from "./random.ts";
import { workdayOnOrBefore } from "./workday.ts";

const TERM_DAYS = 14;
const UNPAID_DAYS = 80; // so long ago a client in money trouble stopped paying

/** One invoice for each order, due after two weeks and paid within days of that, a little early or late. */
export function invoicesOf(
  member: CastMember,
  { orders, today }: { readonly orders: readonly DemoOrder[]; readonly today: Day },
  random: Random,
): InvoiceRow[] {
  return orders.map(({ order }) => {
    const dueOn = addDays(order.placedOn, TERM_DAYS);
    const paidOn = workdayOnOrBefore(addDays(dueOn, random.int(-4, 5)));
    const isKept =
      member.stories.includes("money-trouble") && daysBetween(order.placedOn, today) <= UNPAID_DAYS;
    return {
      kind: "invoice",
      clientRef: member.clientRef,
      invoiceRef: order.orderRef.replace("SO-", "INV-"),
      issuedOn: order.placedOn,
      dueOn,
      paidOn: isKept || paidOn > today ? null : paidOn,
      amountMinor: order.totalMinor,
    };
  });
}
