/** What the client says first; behind each stands an entry of register section A, and often it is not the reason. */
export const OBJECTIONS = [
  "price", // B2
  "missing-product", // B3
  "bad-service", // B4, B6
  "late-delivery", // B5
  "better-terms", // C5
  "rude-employee", // B4a
  "new-rules", // B8
  "where-were-you", // B1: "and where were you until now?" (ET-21)
  "rumour", // T1
  "pretext", // U2: a polite "nothing just now"
] as const;
export type Objection = (typeof OBJECTIONS)[number];
