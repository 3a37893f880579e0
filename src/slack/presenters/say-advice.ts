import type { ReasonAdvice } from "#src/core/reason/advise.ts";
import type {
  Allowance,
  ContactBy,
  ContactWay,
  TryAgain,
} from "#src/core/reason/taxonomy/reason-kind.ts";
import { count } from "./say-day.ts";

/** As it stands after "by". */
export const WHO: Readonly<Record<ContactBy, string>> = {
  "same-rep": "the same rep",
  "another-rep": "another rep",
  manager: "a manager",
  director: "the director",
  "rep-and-manager": "the rep together with a manager",
  "rep-and-specialist": "the rep together with somebody who knows the product",
  "rep-and-accounts": "the rep together with accounts",
  nobody: "nobody",
};

const WAY: Readonly<Record<ContactWay, string>> = {
  call: "a call",
  visit: "a visit",
  meeting: "a meeting",
  letter: "a letter",
  note: "a short note",
  internal: "our own books",
  none: "no contact",
};

const ALLOWANCE: Readonly<Record<Allowance, string>> = {
  "prepaid-orders": "orders paid in advance",
  "new-client-offer": "the offer for new clients",
  "standard-terms": "our usual terms",
  "payment-pause": "a pause in payments",
  "flexible-volume": "smaller orders",
  "small-surprise": "a small surprise",
  "capped-discount": "a discount with a limit",
  "extra-service": "extra services",
  "price-freeze": "a price that stays for a while",
  "trial-price": "a price to try it",
  "risk-taken-over": "taking the risk on us",
  "symbolic-gift": "a symbolic gift",
  "free-delivery": "free delivery of the next order",
  "damage-covered": "covering their damage",
  "pay-after-receipt": "payment after receipt",
  exchange: "an exchange",
  "share-of-problem-order": "a share of the problem order back",
  "payment-terms": "other terms of payment",
  "grace-period": "time to get used to it",
  "small-favour": "a small favour",
  "transition-discount": "a discount for the transition",
  "early-access": "new things before others",
  pilot: "a small trial",
  bundle: "a bundle",
  "within-limit-only": "nothing above the free limit",
};

/** Who makes the contact, in words. */
export function sayContactBy(by: ContactBy): string {
  return WHO[by];
}

/** What the method says to a reason, a line each; mrkdwn, and nothing in it comes from data. */
export function sayAdvice({ kind, mayOffer }: ReasonAdvice): string[] {
  return [
    `*Who:* ${kind.contactBy.map((who) => WHO[who]).join(", or ")}, by ${kind.ways.map((way) => WAY[way]).join(" or ")}`,
    `*What tends to help:* ${kind.tactic}`,
    ...sayAllowances(kind.allowances, mayOffer),
    ...sayTryAgain(kind.tryAgain),
  ];
}

function sayAllowances(allowances: readonly Allowance[], mayOffer: boolean): string[] {
  if (allowances.length === 0) return [];
  if (!mayOffer) return ["*To offer:* nothing yet, this is a guess; ask them first"];
  return [`*May be offered:* ${allowances.map((allowance) => ALLOWANCE[allowance]).join(", ")}`];
}

/** When to try again, as a line; none where nobody tries again. */
export function sayTryAgain(tryAgain: readonly TryAgain[]): string[] {
  if (tryAgain.length === 0) return [];
  return [`*When:* ${tryAgain.map(sayWhen).join(", then ")}`];
}

function sayWhen(again: TryAgain): string {
  if ("on" in again) return again.on.replace(/^then /, "");
  const [from, to] = again.days;
  if (to === 0) return "at once";
  if (from === 0) return `within ${count(to, "day")}`;
  return from === to ? `after ${count(to, "day")}` : `after ${from} to ${count(to, "day")}`;
}
