import { hashText } from "./hash.ts";
import type { ClientRow, ComplaintRow, InvoiceRow, RequestRow, TouchRow } from "./rows.ts";

type Row = ClientRow | RequestRow | TouchRow | ComplaintRow | InvoiceRow;

/** "new", "copy" of an earlier row, or "conflict": another row said something else under the same number. */
export type Copy = "new" | "copy" | "conflict";

/**
 * Tells rows of one file apart that bear the same number, so that importing the file twice changes nothing. Several rows
 * of a client may each name a contact. Keeps some 60 bytes a row.
 */
export class CopyWatch {
  readonly #seen = new Map<number, number>();

  look(row: Row): Copy {
    if (row.kind !== "client") return this.#note(keyOf(row), JSON.stringify(row));
    const { contactName, contactRole, email, phone, ...own } = row;
    const client = this.#note(`client\u001F${row.clientRef}`, JSON.stringify(own));
    if (client === "conflict") return "conflict";
    const contact = JSON.stringify([contactRole, email, phone]);
    return this.#note(
      `contact\u001F${row.clientRef}\u001F${contactName ?? email ?? phone ?? ""}`,
      contact,
    );
  }

  #note(name: string, content: string): Copy {
    const [key, hash] = [hashText(name), hashText(content)];
    const before = this.#seen.get(key);
    if (before === undefined) this.#seen.set(key, hash);
    return before === undefined ? "new" : before === hash ? "copy" : "conflict";
  }
}

function keyOf(row: Exclude<Row, ClientRow>): string {
  return `${row.kind}\u001F${row.clientRef}\u001F${refOf(row)}`;
}

function refOf(row: Exclude<Row, ClientRow>): string {
  switch (row.kind) {
    case "request":
      return row.requestRef;
    case "touch":
      return row.touchRef;
    case "complaint":
      return row.complaintRef;
    case "invoice":
      return row.invoiceRef;
  }
}
