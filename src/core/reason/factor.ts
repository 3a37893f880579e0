import type { ReasonId } from "./taxonomy.ts";

/** "Constructive clients should not leave if you give the best mix of" these (RU-02). */
export const MIX_FACTORS = [
  "reputation",
  "price",
  "quality",
  "assortment",
  "delivery-terms",
  "service",
] as const;

/** Beside the mix: a break of relations, which is what leaving is at heart (RU-04), and what is no fault of the mix. */
export const FACTORS = [
  ...MIX_FACTORS,
  "relationship",
  "circumstances", // theirs
  "unclear", // not known, or our own decision
] as const;

export type Factor = (typeof FACTORS)[number];

const FACTOR_OF: Readonly<Record<ReasonId, Factor>> = {
  A1: "circumstances",
  A2: "circumstances",
  A2b: "circumstances",
  A3: "circumstances",
  A4: "circumstances",
  A4b: "relationship",
  A5: "circumstances",
  A6: "circumstances",
  A7: "circumstances",
  B1: "relationship", // RU-05
  B2: "price",
  B3: "assortment",
  B4: "service",
  B4a: "relationship", // RU-08
  B4b: "relationship",
  B4c: "relationship",
  B5: "delivery-terms",
  B6: "quality",
  B6b: "quality",
  B7: "relationship", // RU-06
  B7b: "relationship",
  B8: "delivery-terms",
  B9: "relationship",
  B10: "assortment",
  B11: "service",
  C1: "service",
  C2: "relationship",
  C3: "relationship",
  C4: "relationship",
  C5: "price",
  C6: "unclear", // nobody knows yet what will be kept of the promise
  C7: "service",
  T1: "reputation", // RU-07
  U1: "unclear",
  U2: "unclear",
  X1: "unclear",
  X2: "unclear",
  X3: "unclear",
  X4: "unclear",
  X5: "unclear",
};

export function factorOf(id: ReasonId): Factor {
  return FACTOR_OF[id];
}
