import type { ProductLine } from "./products.ts";

const linesBySector = {
  bakery: ["bakery", "takeaway", "cleaning"],
  bar: ["tableware", "cleaning", "coffee"],
  cafe: ["coffee", "takeaway", "bakery"],
  camp: ["takeaway", "cleaning"],
  caterer: ["takeaway", "tableware", "linen"],
  hotel: ["rooms", "linen", "cleaning"],
  restaurant: ["tableware", "linen", "cleaning"],
  school: ["cleaning", "takeaway", "tableware"],
  shop: ["bakery", "takeaway"],
} as const satisfies Record<string, readonly ProductLine[]>;

/** What a client does, and so what they buy. */
export type Sector = keyof typeof linesBySector;

export function isSector(text: string): text is Sector {
  return Object.hasOwn(linesBySector, text);
}

/** Product lines of a sector, the most important first. */
export function linesOf(sector: Sector): readonly ProductLine[] {
  return linesBySector[sector];
}
