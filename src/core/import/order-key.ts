import { hashText } from "./hash.ts";
import type { Header } from "./understand-header.ts";

export type OrderKeys = {
  /** The order that a row belongs to; null when the row names no client or no order. */
  readonly keyOf: (cells: readonly string[]) => number | null;
  /**
   * What the row says, the same for 15 and 15.0: exports that overlap do not write alike. Of an order line only what is
   * read counts; two rows of one order are copies only when they are the same in all columns.
   */
  readonly contentOf: (cells: readonly string[]) => number;
  /** In a file of orders a row is a whole order or a part of one; in a file of lines rows make an order together. */
  readonly rowsStandAlone: boolean;
};

/** How the rows of an order file are told apart; null for other files. */
export function orderKeys({ kind, headings, columns }: Header): OrderKeys | null {
  const [client, order] = [columns.get("clientRef"), columns.get("orderRef")];
  if ((kind !== "order" && kind !== "order-line") || client === undefined || order === undefined)
    return null;
  const used = kind === "order" ? headings.map((_, index) => index) : [...columns.values()];
  return {
    keyOf(cells) {
      const [clientRef, orderRef] = [(cells[client] ?? "").trim(), (cells[order] ?? "").trim()];
      return clientRef === "" || orderRef === "" ? null : hashText(`${clientRef}\u001F${orderRef}`);
    },
    contentOf: (cells) =>
      hashText(used.map((index) => plainCell(cells[index] ?? "")).join("\u001F")),
    rowsStandAlone: kind === "order",
  };
}

function plainCell(cell: string): string {
  if (!cell.endsWith("0")) return cell.trim();
  return cell.trim().replace(/^([\d\s.,-]*\d)[.,]0+$/u, "$1");
}
