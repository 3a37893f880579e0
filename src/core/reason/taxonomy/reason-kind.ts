/** Who should make the next contact; a pair goes together. */
export const CONTACT_BY = [
  "same-rep",
  "another-rep",
  "manager",
  "director",
  "rep-and-manager",
  "rep-and-specialist",
  "rep-and-accounts",
  "nobody",
] as const;

export type ContactBy = (typeof CONTACT_BY)[number];

export type ContactWay = "call" | "visit" | "meeting" | "letter" | "note" | "internal" | "none";

/** What may be given for this reason; amounts and limits are decided elsewhere. */
export type Allowance =
  | "prepaid-orders"
  | "new-client-offer"
  | "standard-terms"
  | "payment-pause"
  | "flexible-volume"
  | "small-surprise"
  | "capped-discount"
  | "extra-service"
  | "price-freeze"
  | "trial-price"
  | "risk-taken-over"
  | "symbolic-gift"
  | "free-delivery"
  | "damage-covered"
  | "pay-after-receipt"
  | "exchange"
  | "share-of-problem-order"
  | "payment-terms"
  | "grace-period"
  | "small-favour"
  | "transition-discount"
  | "early-access"
  | "pilot"
  | "bundle"
  | "within-limit-only";

/** When to try again: days from the last contact, or an occasion. */
export type TryAgain =
  | { readonly days: readonly [from: number, to: number] }
  | { readonly on: string };

/** One row of the register's section A. Recontact times there are proposals, so they are defaults here. */
export type ReasonKind = {
  readonly label: string; // at most 75 characters: the text of an option
  /** "employee": about one of ours. "person": about somebody of theirs or a third person. */
  readonly about: "business" | "person" | "employee";
  readonly attitude: string; // how the client is likely to meet us
  readonly difficulty: readonly [from: number, to: number] | null; // 1 easy, 5 hardest
  readonly contactBy: readonly [ContactBy, ...ContactBy[]]; // first choice first
  readonly ways: readonly [ContactWay, ...ContactWay[]];
  readonly tactic: string;
  readonly allowances: readonly Allowance[];
  readonly tryAgain: readonly TryAgain[]; // empty: not again by our own doing
};
