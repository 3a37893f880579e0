import type { Day } from "../day.ts";
import { monthStartBefore } from "./workday.ts";

export type ProductLine =
  | "takeaway"
  | "tableware"
  | "bakery"
  | "linen"
  | "rooms"
  | "cleaning"
  | "coffee"
  | "harbour-roast";

/** As the firm's books call them. */
export const productLineNames: Readonly<Record<ProductLine, string>> = {
  takeaway: "Takeaway packaging",
  tableware: "Tableware",
  bakery: "Baking supplies",
  linen: "Linen",
  rooms: "Guest-room goods",
  cleaning: "Cleaning goods",
  coffee: "Coffee",
  "harbour-roast": "Harbour Roast",
};

export type Product = {
  readonly sku: string;
  readonly name: string;
  readonly line: ProductLine;
  readonly priceMinor: number; // cents a pack, before the price rise
};

/** The two days on which the range changed. */
export type RangeChanges = {
  readonly pricesRoseOn: Day;
  readonly roastEndedOn: Day; // the last Harbour Roast left the shelf the day before
};

const PRICE_RISE = 1.08;

/** Firsts of a month, four to five and three and a half to four and a half months back. */
export function rangeChangesAt(today: Day): RangeChanges {
  return {
    pricesRoseOn: monthStartBefore(today, 120),
    roastEndedOn: monthStartBefore(today, 105),
  };
}

/** Cents a pack on a day. */
export function priceOn(product: Product, day: Day, changes: RangeChanges): number {
  const risen = day >= changes.pricesRoseOn;
  return risen ? Math.round(product.priceMinor * PRICE_RISE) : product.priceMinor;
}

export function productsOf(line: ProductLine): readonly Product[] {
  return products.filter((product) => product.line === line);
}

const products: readonly Product[] = [
  one("TK-110", "takeaway", 3840, "Kraft bowl 750 ml, 300 pcs"),
  one("TK-120", "takeaway", 2950, "Lid for kraft bowl, 300 pcs"),
  one("TK-210", "takeaway", 5490, "Paper cup 300 ml, 1000 pcs"),
  one("TK-310", "takeaway", 1790, "Birch fork, 1000 pcs"),
  one("TK-410", "takeaway", 2460, "Paper carrier bag, 250 pcs"),
  one("TK-510", "takeaway", 990, "Kraft sleeve for cups, 200 pcs"),
  one("TW-110", "tableware", 5880, "Dinner plate 27 cm, 12 pcs"),
  one("TW-120", "tableware", 4620, "Soup bowl 400 ml, 12 pcs"),
  one("TW-210", "tableware", 6450, "Wine glass 350 ml, 24 pcs"),
  one("TW-220", "tableware", 3780, "Tumbler 250 ml, 24 pcs"),
  one("TW-310", "tableware", 8900, "Cutlery set, 48 pcs"),
  one("BK-110", "bakery", 3290, "Baking paper 40 × 60 cm, 500 sheets"),
  one("BK-210", "bakery", 2180, "Muffin cup, 2000 pcs"),
  one("BK-310", "bakery", 4370, "Cake box 28 cm, 100 pcs"),
  one("BK-320", "bakery", 1540, "Cake board 28 cm, 50 pcs"),
  one("BK-410", "bakery", 2690, "Bread bag, 1000 pcs"),
  one("BK-510", "bakery", 860, "Piping bag, 100 pcs"),
  one("LN-110", "linen", 3120, "Dinner napkin 40 cm, 1200 pcs"),
  one("LN-120", "linen", 1980, "Table runner 24 m"),
  one("LN-210", "linen", 4480, "Kitchen apron, 6 pcs"),
  one("LN-310", "linen", 1650, "Glass cloth, 10 pcs"),
  one("RM-110", "rooms", 4150, "Guest soap 20 g, 500 pcs"),
  one("RM-120", "rooms", 3390, "Shampoo refill 5 l"),
  one("RM-210", "rooms", 7280, "Guest slippers, 100 pairs"),
  one("RM-310", "rooms", 2240, "Welcome tray sachets, 300 pcs"),
  one("CL-110", "cleaning", 3560, "Dishwasher detergent 10 l"),
  one("CL-120", "cleaning", 2790, "Rinse aid 10 l"),
  one("CL-210", "cleaning", 1480, "Degreaser 5 l"),
  one("CL-310", "cleaning", 1990, "Nitrile gloves, 1000 pcs"),
  one("CL-410", "cleaning", 790, "Scouring sponge, 40 pcs"),
  one("CF-110", "coffee", 8640, "Quay Blend coffee beans, 6 × 1 kg"),
  one("CF-210", "coffee", 2880, "Vanilla syrup, 6 × 0.7 l"),
  one("CF-310", "coffee", 1260, "Sugar sticks, 2000 pcs"),
  one("CF-410", "coffee", 3330, "Cocoa powder, 5 kg"),
  one("HR-110", "harbour-roast", 9960, "Harbour Roast espresso beans, 6 × 1 kg"),
  one("HR-120", "harbour-roast", 7740, "Harbour Roast filter coffee, 12 × 500 g"),
  one("HR-130", "harbour-roast", 5280, "Harbour Roast decaf, 6 × 500 g"),
];

function one(sku: string, line: ProductLine, priceMinor: number, name: string): Product {
  return { sku, name, line, priceMinor };
}
