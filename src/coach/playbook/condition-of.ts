import type { FactSheet } from "#src/core/draft/fact-sheet.ts";
import { type Incident, troubleOf } from "#src/core/draft/trouble.ts";

const CONDITIONS = {
  price: "condition-price",
  product: "condition-product",
  service: "condition-service",
  delivery: "condition-delivery",
  quality: "condition-quality",
  agreement: "condition-agreement",
} as const satisfies Record<Incident, string>;

// Reasons that are nobody's fault and still say what the "if" is about (register, section A).
const BY_REASON: Readonly<Record<string, Incident>> = {
  B2: "price",
  B3: "product",
  B6b: "product",
  B8: "agreement",
  B10: "agreement",
  C1: "delivery",
  C2: "price",
};

/** What the "if" of a conditional question is about. A guess may choose the question, since it claims nothing. */
export function conditionOf(sheet: FactSheet): (typeof CONDITIONS)[Incident] | "condition-any" {
  const { about } = troubleOf(sheet);
  const topic = about ?? BY_REASON[sheet.reason?.id ?? ""];
  return topic === undefined ? "condition-any" : CONDITIONS[topic];
}
