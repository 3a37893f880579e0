import type { ImportRow } from "./rows.ts";

export type RowKind = ImportRow["kind"];

type FieldType =
  | "ref" // a number or code that something is known by
  | "text"
  | "day"
  | "coming-day" // may lie in the future
  | "amount"
  | "quantity"
  | "months"
  | "currency"
  | "country"
  | "language"
  | "flag"
  | "channel"
  | "direction"
  | "subject"; // what a complaint is about

export type Field = {
  readonly name: string;
  readonly type: FieldType;
  readonly required: boolean;
  readonly says: string; // for people
};

const must = (name: string, type: FieldType, says: string): Field => ({
  name,
  type,
  required: true,
  says,
});
const may = (name: string, type: FieldType, says: string): Field => ({
  name,
  type,
  required: false,
  says,
});

const client = must("clientRef", "ref", "the client's number");
const orderHead = [
  client,
  must("orderRef", "ref", "the order's number"),
  must("placedOn", "day", "the day of the order"),
];
const orderTail = [
  may("currency", "currency", "the currency"),
  may("clientName", "text", "the client's name"),
  may("country", "country", "the client's country"),
];

/** What a row of each kind can say; a file is of a kind when it has all the required fields of it. */
export const fieldsOf: Readonly<Record<RowKind, readonly Field[]>> = {
  client: [
    client,
    must("name", "text", "the client's name"),
    may("country", "country", "the country"),
    may("language", "language", "the client's language"),
    may("ownerName", "text", "the rep who owns the client"),
    may("contactName", "text", "the contact person"),
    may("contactRole", "text", "the contact person's role"),
    may("email", "text", "the e-mail address"),
    may("phone", "text", "the telephone number"),
    may("doNotContact", "flag", "whether nobody may contact the client"),
    may("successorRef", "ref", "the number of the client that buys instead"),
    may("closedOn", "day", "the day the company ended"),
    may("cancelledOn", "day", "the day the client ended the contract or the account"),
    may("pausedFrom", "day", "the first day of a pause that is known of"),
    may("pausedUntil", "coming-day", "its last day"),
    may("pausedWhy", "text", "why they pause"),
    may("usualMonths", "months", "months between orders of goods that last"),
    may("knowsLittle", "flag", "whether the client knows little of the range"),
    may("recommends", "flag", "whether the client recommends us or tells us what they think"),
    may("note", "text", "a note"),
  ],
  order: [...orderHead, must("total", "amount", "the order's net total"), ...orderTail],
  "order-line": [
    ...orderHead,
    must("sku", "ref", "the product's code"),
    must("quantity", "quantity", "the quantity"),
    may("price", "amount", "the price of one"),
    may("amount", "amount", "the line's net amount"),
    may("description", "text", "the product's name"),
    may("productLine", "text", "the group of products it belongs to"),
    ...orderTail,
  ],
  request: [
    client,
    may("requestRef", "ref", "the request's number"),
    must("askedOn", "day", "the day of the request"),
    must("about", "text", "what was asked for"),
    may("amount", "amount", "what it was worth"),
    may("orderRef", "ref", "the number of the order that followed"),
  ],
  touch: [
    client,
    may("touchRef", "ref", "the contact's number"),
    must("happenedOn", "day", "the day of the contact"),
    must("channel", "channel", "the channel"),
    may("direction", "direction", "who contacted whom"),
    may("memberName", "text", "the rep"),
    may("invitesAnswer", "flag", "whether an answer was asked for"),
    may("agreed", "flag", "whether the call or visit was agreed beforehand"),
    may("note", "text", "a note"),
  ],
  complaint: [
    client,
    may("complaintRef", "ref", "the complaint's number"),
    must("madeOn", "day", "the day of the complaint"),
    may("about", "subject", "what it is about"),
    may("text", "text", "the complaint's words"),
    may("orderRef", "ref", "the number of the order complained about"),
    may("resolvedOn", "day", "the day it was settled"),
  ],
  invoice: [
    client,
    must("invoiceRef", "ref", "the invoice's number"),
    must("issuedOn", "day", "the day of the invoice"),
    must("dueOn", "coming-day", "the day it falls due"),
    must("paidOn", "day", "the day it was paid; blank: not yet"),
    must("amount", "amount", "its total"),
    may("currency", "currency", "the currency"),
  ],
};

export const ROW_KINDS = [
  "client",
  "order",
  "order-line",
  "request",
  "touch",
  "complaint",
  "invoice",
] as const satisfies readonly RowKind[];

export function isRowKind(text: string): text is RowKind {
  return ROW_KINDS.some((kind) => kind === text);
}

/** For people: what a file of this kind holds. */
export const kindSays: Readonly<Record<RowKind, string>> = {
  client: "clients",
  order: "orders",
  "order-line": "order lines",
  request: "requests",
  touch: "touches",
  complaint: "complaints",
  invoice: "invoices",
};
