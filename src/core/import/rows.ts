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
  readonly note: string | null;
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

export type ImportRow = ClientRow | OrderRow | OrderLineRow | RequestRow | TouchRow | ComplaintRow;
