/** What the client says first: register section A, B2, B3 and B4. */
export const OBJECTIONS = ["price", "missing-product", "bad-service"] as const;
export type Objection = (typeof OBJECTIONS)[number];
