import { convertOrder, convertOrderLine, type LeftOut } from "./convert-order.ts";
import { hashText } from "./hash.ts";
import type { ImportPlan } from "./import-plan.ts";
import { readChannel, readDirection, readFlag, readLanguage, readSubject } from "./read-choice.ts";
import { readCountry } from "./read-country.ts";
import { toMinor } from "./read-number.ts";
import { type Fault, RowReader } from "./row-reader.ts";
import type {
  ClientRow,
  ClientStanding,
  ComplaintRow,
  ImportRow,
  InvoiceRow,
  RequestRow,
  TouchRow,
} from "./rows.ts";

export type Converted =
  | { readonly outcome: "row"; readonly row: ImportRow }
  | { readonly outcome: "left-out"; readonly why: LeftOut }
  | { readonly outcome: "rejected"; readonly fault: Fault };

/** What one line of a file says, or why it says nothing that can be taken in. */
export function convertRow(plan: ImportPlan, cells: readonly string[]): Converted {
  const { headings } = plan.header;
  if (cells.length !== headings.length && !fits(headings.length, cells))
    return { outcome: "rejected", fault: columnCountFault(headings.length, cells) };
  const read = new RowReader(plan, cells);
  const row = convert(plan, read);
  if (typeof row === "string") return { outcome: "left-out", why: row };
  return read.fault === null ? { outcome: "row", row } : { outcome: "rejected", fault: read.fault };
}

/** Blank cells too many do no harm. */
function fits(expected: number, cells: readonly string[]): boolean {
  return cells.length > expected && cells.slice(expected).every((cell) => cell.trim() === "");
}

function columnCountFault(expected: number, cells: readonly string[]): Fault {
  return {
    column: "(the whole row)",
    value: cells.join(" | ").slice(0, 200),
    expected: `${expected} columns as in the header, not ${cells.length}`,
  };
}

function convert(plan: ImportPlan, read: RowReader): ImportRow | LeftOut {
  switch (plan.header.kind) {
    case "client":
      return convertClient(read);
    case "order":
      return convertOrder(plan, read);
    case "order-line":
      return convertOrderLine(plan, read);
    case "request":
      return convertRequest(plan, read);
    case "touch":
      return convertTouch(read);
    case "complaint":
      return convertComplaint(read);
    case "invoice":
      return convertInvoice(plan, read);
  }
}

function convertClient(read: RowReader): ClientRow {
  return {
    kind: "client",
    clientRef: read.ref("clientRef"),
    name: read.text("name"),
    country: read.choice("country", readCountry, "a country, as EE or Estonia"),
    language: read.choice("language", readLanguage, "a language, as et or Estonian"),
    ownerName: read.optionalText("ownerName"),
    contactName: read.optionalText("contactName"),
    contactRole: read.optionalText("contactRole"),
    email: read.optionalText("email"),
    phone: read.optionalText("phone"),
    doNotContact: read.choice("doNotContact", readFlag, "yes or no") ?? false,
    successorRef: read.optionalRef("successorRef"),
    standing: readStanding(read),
    note: read.optionalText("note"),
  };
}

const MOST_MONTHS = 120;

function readStanding(read: RowReader): ClientStanding {
  const standing = {
    closedOn: read.optionalDay("closedOn"),
    cancelledOn: read.optionalDay("cancelledOn"),
    pausedFrom: read.optionalDay("pausedFrom"),
    pausedUntil: read.optionalComingDay("pausedUntil"),
    pausedWhy: read.optionalText("pausedWhy"),
    usualMonths: readMonths(read),
    knowsLittle: read.choice("knowsLittle", readFlag, "yes or no"),
    recommends: read.choice("recommends", readFlag, "yes or no"),
  };
  const { pausedFrom, pausedUntil } = standing;
  if (pausedFrom !== null && pausedUntil !== null && pausedUntil < pausedFrom)
    read.refuse("pausedUntil", `a day not before ${pausedFrom}, the first day of the pause`);
  return standing;
}

function readMonths(read: RowReader): number | null {
  const text = read.cell("usualMonths");
  if (text === "") return null;
  const months = Number(text);
  const isFine = Number.isInteger(months) && months >= 1 && months <= MOST_MONTHS;
  return isFine ? months : read.refuse("usualMonths", `whole months from 1 to ${MOST_MONTHS}`);
}

function convertRequest(plan: ImportPlan, read: RowReader): RequestRow {
  const amount = read.number("amount");
  const row = {
    clientRef: read.ref("clientRef"),
    askedOn: read.day("askedOn"),
    about: read.text("about"),
    amountMinor: amount === null ? null : toMinor(amount, plan.perMajor),
    orderRef: read.optionalRef("orderRef"),
  };
  const requestRef = read.optionalRef("requestRef") ?? ownRef([row.askedOn, row.about]);
  return { kind: "request", ...row, requestRef };
}

function convertTouch(read: RowReader): TouchRow {
  const channel = read.choice("channel", readChannel, "call, e-mail, visit, letter or message");
  if (channel === null)
    read.refuse("channel", "call, e-mail, visit, letter or message; it is blank");
  const row = {
    clientRef: read.ref("clientRef"),
    happenedOn: read.day("happenedOn"),
    incoming: read.choice("direction", readDirection, "in or out") === "in",
    channel: channel ?? "message",
    memberName: read.optionalText("memberName"),
    invitesAnswer: read.choice("invitesAnswer", readFlag, "yes or no") ?? false,
    agreed: read.choice("agreed", readFlag, "yes or no") ?? false,
    note: read.optionalText("note"),
  };
  const said = [
    row.happenedOn,
    row.channel,
    String(row.incoming),
    row.memberName ?? "",
    row.note ?? "",
  ];
  return { kind: "touch", ...row, touchRef: read.optionalRef("touchRef") ?? ownRef(said) };
}

function convertComplaint(read: RowReader): ComplaintRow {
  const row = {
    clientRef: read.ref("clientRef"),
    madeOn: read.day("madeOn"),
    about:
      read.choice("about", readSubject, "delivery, quality, service, price, product or other") ??
      "other",
    text: read.optionalText("text"),
    orderRef: read.optionalRef("orderRef"),
    resolvedOn: read.optionalDay("resolvedOn"),
  };
  if (row.resolvedOn !== null && row.resolvedOn < row.madeOn)
    read.refuse("resolvedOn", `a day not before ${row.madeOn}, the day of the complaint`);
  const complaintRef =
    read.optionalRef("complaintRef") ?? ownRef([row.madeOn, row.about, row.text ?? ""]);
  return { kind: "complaint", ...row, complaintRef };
}

function convertInvoice(plan: ImportPlan, read: RowReader): InvoiceRow | LeftOut {
  if (read.cell("clientRef") === "") return "no-client";
  read.currency();
  const amount = read.number("amount");
  if (amount === null) read.refuse("amount", "an amount; it is blank");
  const amountMinor = amount === null ? 1 : toMinor(amount, plan.perMajor);
  if (amountMinor <= 0 && read.fault === null) return "nothing-charged"; // a credit note asks for no money
  const dueOn = read.optionalComingDay("dueOn");
  if (dueOn === null) read.refuse("dueOn", "a day; it is blank");
  const issuedOn = read.day("issuedOn");
  if (dueOn !== null && dueOn < issuedOn)
    read.refuse("dueOn", `a day not before ${issuedOn}, the day of the invoice`);
  return {
    kind: "invoice",
    clientRef: read.ref("clientRef"),
    invoiceRef: read.ref("invoiceRef"),
    issuedOn,
    dueOn: dueOn ?? issuedOn,
    paidOn: read.optionalDay("paidOn"),
    amountMinor,
  };
}

/** For files without a number of their own: the same words on the same day are the same row at every import. */
function ownRef(said: readonly string[]): string {
  return `#${hashText(said.join("\u001F")).toString(36)}`;
}
