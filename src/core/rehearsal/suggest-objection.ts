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
  delivery: "late-delivery",
};

/** By the taxonomy (register section A); a letter behind the number is a kind of the same. */
const OF_REASON: Readonly<Record<string, Objection>> = {
  A7: "pretext",
  B1: "where-were-you",
  B2: "price",
  B3: "missing-product",
  B4: "bad-service",
  B4a: "rude-employee",
  B5: "late-delivery",
  B6: "bad-service",
  B7: "bad-service",
  B8: "new-rules",
  B10: "new-rules",
  C5: "better-terms",
  T1: "rumour",
  U2: "pretext",
};

function ofReason(taxonomyId: string): Objection {
  return OF_REASON[taxonomyId] ?? OF_REASON[taxonomyId.replace(/[a-z]$/, "")] ?? "price";
}
