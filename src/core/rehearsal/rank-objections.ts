import { type Objection, OBJECTIONS } from "./objection.ts";
import type { RehearsalFacts } from "./rehearsal-facts.ts";
import { suggestObjection } from "./suggest-objection.ts";

type Known = Pick<RehearsalFacts, "reasons" | "complaints" | "missingProduct">;

/** Every objection once: what each thing that is known of the client suggests, newest first, then the rest. */
export function rankObjections(known: Known): Objection[] {
  const nothing: Known = { reasons: [], complaints: [], missingProduct: null };
  const suggested = [
    suggestObjection(known),
    ...known.reasons.map((reason) => suggestObjection({ ...nothing, reasons: [reason] })),
    ...known.complaints.map((complaint) =>
      suggestObjection({ ...nothing, complaints: [complaint] }),
    ),
    suggestObjection({ ...nothing, missingProduct: known.missingProduct }),
  ];
  return [...new Set([...suggested, ...OBJECTIONS])];
}
