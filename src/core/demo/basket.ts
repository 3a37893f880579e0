import type { Day } from "../day.ts";
import type { CastMember } from "./cast/cast-table.ts";
import {
  priceOn,
  type Product,
  type ProductLine,
  productsOf,
  type RangeChanges,
} from "./products.ts";
import type { Random } from "./random.ts";
import { linesOf } from "./sector.ts";

export type BasketLine = {
  readonly product: Product;
  readonly quantity: number; // packs
  readonly amountMinor: number;
};

export type BasketNeed = {
  readonly products: readonly Product[]; // at least one
  readonly targetMinor: number;
  readonly day: Day;
};

/** What a client usually chooses from: most of their sector's main line, some of the others. */
export function favouritesOf(member: CastMember, random: Random): Product[] {
  return linesOf(member.sector).flatMap((line, place) =>
    productsOf(line).filter((_, i) => i === 0 || random.chance(place === 0 ? 0.85 : 0.5)),
  );
}

/** Packs of some of the products for about the target, at the prices of the day; never empty. */
export function fillBasket(need: BasketNeed, changes: RangeChanges, random: Random): BasketLine[] {
  const chosen = chooseProducts(need, random);
  const weights = chosen.map(() => 0.5 + random.next());
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return chosen.map((product, i) => {
    const price = priceOn(product, need.day, changes);
    const share = (need.targetMinor * (weights[i] ?? 0)) / whole;
    const quantity = Math.max(1, Math.round(share / price));
    return { product, quantity, amountMinor: quantity * price };
  });
}

function chooseProducts({ products, targetMinor }: BasketNeed, random: Random): Product[] {
  const byPrice = products.toSorted((a, b) => a.priceMinor - b.priceMinor);
  const affordable = byPrice.filter((product) => product.priceMinor * 2 <= targetMinor);
  if (affordable.length === 0) return byPrice.slice(0, 1);
  const wanted = Math.min(
    affordable.length,
    targetMinor < 20_000 ? random.int(1, 3) : random.int(2, 4),
  );
  return shuffled(affordable, random).slice(0, wanted);
}

function shuffled(products: readonly Product[], random: Random): Product[] {
  return products
    .map((product) => ({ product, at: random.next() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ product }) => product);
}

/** Products of the line that a story is about, and the rest of the favourites. */
export function splitByLine(
  favourites: readonly Product[],
  line: ProductLine,
): {
  readonly focus: readonly Product[];
  readonly rest: readonly Product[];
} {
  return { focus: productsOf(line), rest: favourites.filter((product) => product.line !== line) };
}
