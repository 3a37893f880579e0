import type { Objection } from "./objection.ts";
import type { RehearsalFacts } from "./rehearsal-facts.ts";

type Known = Pick<RehearsalFacts, "reasons" | "complaints" | "missingProduct">;

/** What this client will most likely say first, going by what is known; price when nothing is (FI-045). */
export function suggestObjection({ reasons, complaints, missingProduct }: Known): Objection {
  const [newest] = reasons;
  if (newest !== undefined) return ofReason(newest.real);
  const [complaint] = complaints;
  if (complaint !== undefined) return OF_COMPLAINT[complaint.about] ?? "bad-service";
  return missingProduct === null ? "price" : "missing-product";
}

const OF_COMPLAINT: Readonly<Record<string, Objection>> = {
  price: "price",
  product: "missing-product",
};

/** By the taxonomy (register section A): B2 is price, B3 the product; the rest of ours is felt as service. */
function ofReason(taxonomyId: string): Objection {
  if (/^B3[a-z]?$/.test(taxonomyId)) return "missing-product";
  return /^B(?:1|4|5|6|7)[a-z]?$/.test(taxonomyId) ? "bad-service" : "price";
}
