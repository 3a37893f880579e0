import { daysBetween, type Day } from "../day.ts";
import type { OrderLineRow, OrderRow } from "../import/rows.ts";
import { type BasketLine, favouritesOf, fillBasket, splitByLine } from "./basket.ts";
import type { CastMember } from "./cast/cast-table.ts";
import { demoFirm } from "./people.ts";
import { type Product, type ProductLine, productLineNames, type RangeChanges } from "./products.ts";
import type { Random } from "./random.ts";
import { orderDaysOf, sizeOf, usualOrderMinor } from "./rhythm.ts";
import { linesOf } from "./sector.ts";

export type DemoOrder = { readonly order: OrderRow; readonly lines: readonly OrderLineRow[] };

export type Times = { readonly today: Day; readonly changes: RangeChanges };

/** A line that a client buys until some day, and how much of an order it makes. */
type Focus = {
  readonly line: ProductLine;
  readonly share: number;
  readonly until: (times: Times) => (day: Day) => boolean;
  readonly afterwards: number; // size of the rest of an order once the line is gone, against before
};

const ORDER_SPREAD = 0.15;
const LINE_DROPPED_DAYS = 115;

/** All orders of a client with their lines, oldest first. */
export function ordersOf(member: CastMember, times: Times, random: Random): DemoOrder[] {
  const days = orderDaysOf(member, times.today, random);
  const favourites = favouritesOf(member, random);
  return days.map((day, i) => {
    const ago = daysBetween(day, times.today);
    const targetMinor = usualOrderMinor(member) * sizeOf(member, ago) * random.factor(ORDER_SPREAD);
    const basket = basketOf(member, { favourites, targetMinor, day }, times, random);
    return bookOrder(member, { number: i + 1, day, basket });
  });
}

type Wish = {
  readonly favourites: readonly Product[];
  readonly targetMinor: number;
  readonly day: Day;
};

function basketOf(member: CastMember, wish: Wish, times: Times, random: Random): BasketLine[] {
  const { favourites, targetMinor, day } = wish;
  const focus = focusOf(member);
  if (focus === null)
    return fillBasket({ products: favourites, targetMinor, day }, times.changes, random);
  const { focus: wanted, rest } = splitByLine(favourites, focus.line);
  const others = targetMinor * (1 - focus.share);
  if (!focus.until(times)(day))
    return fillBasket(
      { products: rest, targetMinor: others * focus.afterwards, day },
      times.changes,
      random,
    );
  return [
    ...fillBasket(
      { products: wanted, targetMinor: targetMinor * focus.share, day },
      times.changes,
      random,
    ),
    ...fillBasket({ products: rest, targetMinor: others, day }, times.changes, random),
  ];
}

function focusOf(member: CastMember): Focus | null {
  if (member.stories.includes("discontinued-product"))
    return {
      line: "harbour-roast",
      share: 0.6,
      until:
        ({ changes }) =>
        (day) =>
          day < changes.roastEndedOn,
      afterwards: 1,
    };
  if (member.stories.includes("dropped-line"))
    return {
      line: linesOf(member.sector)[1] ?? "cleaning",
      share: 0.3,
      until:
        ({ today }) =>
        (day) =>
          daysBetween(day, today) > LINE_DROPPED_DAYS,
      afterwards: 1.2, // the rest goes on, even a little better
    };
  return null;
}

type Booking = {
  readonly number: number;
  readonly day: Day;
  readonly basket: readonly BasketLine[];
};

function bookOrder(member: CastMember, { number, day, basket }: Booking): DemoOrder {
  const shared = {
    clientRef: member.clientRef,
    orderRef: `SO-${member.clientRef}-${String(number).padStart(3, "0")}`,
    placedOn: day,
    currency: demoFirm.currency,
  };
  const totalMinor = basket.reduce((sum, line) => sum + line.amountMinor, 0);
  const lines = basket.map(({ product, quantity, amountMinor }): OrderLineRow => ({
    kind: "order-line",
    ...shared,
    sku: product.sku,
    productLine: productLineNames[product.line],
    description: product.name,
    quantity,
    amountMinor,
  }));
  return { order: { kind: "order", ...shared, totalMinor }, lines };
}
