import type { Day } from "../day.ts";

/** What a line of a file means once it is understood; the demo company is made of the same rows. */

export type ClientRow = {
  readonly kind: "client";
  readonly clientRef: string; // the client's number in the company's own books
  readonly name: string;
  readonly country: string | null; // ISO 3166-1 alpha-2
  readonly language: string | null; // ISO 639-1
  readonly ownerName: string | null;
  readonly contactName: string | null;
  readonly contactRole: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly doNotContact: boolean;
  readonly successorRef: string | null; // the client that buys instead of this one (FI-031)
  readonly standing: ClientStanding;
  readonly note: string | null;
};

/** What is known of a client for good; a null leaves what was known before as it is. */
export type ClientStanding = {
  readonly closedOn: Day | null; // the company has ended
  readonly cancelledOn: Day | null; // the client ended the contract or the account
  readonly pausedFrom: Day | null;
  readonly pausedUntil: Day | null; // may be to come; null with a start: until they ring
  readonly pausedWhy: string | null;
  readonly usualMonths: number | null; // between orders of goods that last
  readonly knowsLittle: boolean | null; // of our range (FI-133)
  readonly recommends: boolean | null; // or tells us what they think (FI-134)
};

export const NO_STANDING: ClientStanding = {
  closedOn: null,
  cancelledOn: null,
  pausedFrom: null,
  pausedUntil: null,
  pausedWhy: null,
  usualMonths: null,
  knowsLittle: null,
  recommends: null,
};

export type OrderRow = {
  readonly kind: "order";
  readonly clientRef: string;
  readonly orderRef: string;
  readonly placedOn: Day;
  readonly totalMinor: number; // net goods, above zero
  readonly currency: string;
};

export type OrderLineRow = {
  readonly kind: "order-line";
  readonly clientRef: string;
  readonly orderRef: string;
  readonly placedOn: Day;
  readonly sku: string;
  readonly description: string | null;
  readonly quantity: number; // below zero: a return
  readonly amountMinor: number; // quantity x price; below zero: a return
  readonly productLine: string | null; // the company's own group of products
  readonly currency: string;
};

export type RequestRow = {
  readonly kind: "request";
  readonly clientRef: string;
  readonly requestRef: string;
  readonly askedOn: Day;
  readonly about: string;
  readonly amountMinor: number | null;
  readonly orderRef: string | null; // the order that followed
};

export type TouchRow = {
  readonly kind: "touch";
  readonly clientRef: string;
  readonly touchRef: string;
  readonly happenedOn: Day;
  readonly incoming: boolean;
  readonly channel: "call" | "e-mail" | "visit" | "letter" | "message";
  readonly memberName: string | null;
  readonly invitesAnswer: boolean;
  readonly agreed: boolean; // the client knew of the call or visit beforehand
  readonly note: string | null;
};

export type ComplaintRow = {
  readonly kind: "complaint";
  readonly clientRef: string;
  readonly complaintRef: string;
  readonly madeOn: Day;
  readonly about: "delivery" | "quality" | "service" | "price" | "product" | "other";
  readonly text: string | null;
  readonly orderRef: string | null;
  readonly resolvedOn: Day | null;
};

export type InvoiceRow = {
  readonly kind: "invoice";
  readonly clientRef: string;
  readonly invoiceRef: string;
  readonly issuedOn: Day;
  readonly dueOn: Day; // may be to come
  readonly paidOn: Day | null; // null: not paid yet
  readonly amountMinor: number; // above zero
};

export type ImportRow =
  | ClientRow
  | OrderRow
  | OrderLineRow
  | RequestRow
  | TouchRow
  | ComplaintRow
  | InvoiceRow;
