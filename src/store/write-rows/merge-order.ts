import { hash as hashed } from "node:crypto";
import type { Day } from "#src/core/day.ts";
import type { GroupedOrder, OrderPart } from "#src/core/import/group-orders.ts";
import type { OrderLineRow } from "#src/core/import/rows.ts";
import type { Written } from "./written.ts";

export type StoredOrder = {
  readonly id: string;
  readonly placedOn: Day;
  readonly contentHash: string;
};

/** An order with what is remembered of its parts. */
export type HashedOrder = GroupedOrder & {
  readonly headHash: string; // empty: it has none
  readonly linesHash: string;
};

export function hashOrder(order: GroupedOrder): HashedOrder {
  const { clientRef, orderRef, head, lines } = order;
  return { clientRef, orderRef, head, lines, headHash: hashOf(head), linesHash: hashOf(lines) };
}

function hashOf(part: OrderPart | null): string {
  return part === null ? "" : shortHash(part.content);
}

export type OrderChange = {
  readonly clientId: string;
  readonly orderRef: string;
  readonly before: StoredOrder | null;
  /** Null: nothing but the memory of what was read changes, because the lines say more than the order's head. */
  readonly order: OrderPart | null;
  readonly contentHash: string;
  readonly newLines: readonly OrderLineRow[] | null; // null: the lines stay as they are
  readonly importedRows: number;
  readonly unchangedRows: number;
};

/**
 * What an order becomes. Its head (a row of an orders file) and its lines are remembered apart, so that importing both
 * files again, in any order, changes nothing; day and total come from the lines when there are any.
 */
export function mergeOrder(
  clientId: string,
  incoming: HashedOrder,
  before: StoredOrder | null,
): OrderChange {
  const old = splitHash(before?.contentHash ?? "");
  const head = compare(incoming.head, incoming.headHash, old.head);
  const lines = compare(incoming.lines, incoming.linesHash, old.lines);
  const newLines = lines.imported > 0 ? incoming.lines : null;
  const headDecides = head.imported > 0 && lines.hash === "";
  return {
    clientId,
    orderRef: incoming.orderRef,
    before,
    order: newLines ?? (headDecides ? incoming.head : null),
    contentHash: `${head.hash}|${lines.hash}`,
    newLines: newLines?.rows ?? null,
    importedRows: head.imported + lines.imported,
    unchangedRows: head.unchanged + lines.unchanged,
  };
}

function splitHash(contentHash: string): { readonly head: string; readonly lines: string } {
  const [head = "", lines = ""] = contentHash.split("|");
  return { head, lines };
}

function compare(
  part: OrderPart | null,
  hash: string,
  oldHash: string,
): Written & { readonly hash: string } {
  if (part === null) return { hash: oldHash, imported: 0, unchanged: 0 };
  return hash === oldHash
    ? { hash, imported: 0, unchanged: part.rowCount }
    : { hash, imported: part.rowCount, unchanged: 0 };
}

/** Short enough to keep by the million, long enough never to meet by chance. */
export function shortHash(content: string): string {
  return hashed("sha256", content, "base64url").slice(0, 22);
}
