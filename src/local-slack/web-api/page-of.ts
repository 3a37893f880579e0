import { Refusal } from "./refusal.ts";

export type PageArgs = {
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
};

/** One page of a list and where the next one begins; a cursor is the place in the list, in base64. */
export function pageOf<Entry>(
  list: readonly Entry[],
  { cursor, limit }: PageArgs,
  rule: { readonly usual: number; readonly most: number },
): { readonly entries: readonly Entry[]; readonly nextCursor: string } {
  const from = cursor === undefined || cursor === "" ? 0 : readCursor(cursor);
  const size = limit === undefined || limit === 0 ? rule.usual : limit;
  if (size < 1 || size > rule.most) throw new Refusal("invalid_limit");
  const entries = list.slice(from, from + size);
  const isLast = from + size >= list.length;
  return { entries, nextCursor: isLast ? "" : btoa(`next:${from + size}`) };
}

function readCursor(cursor: string): number {
  const found = /^next:(\d+)$/.exec(decodeBase64(cursor));
  if (found === null) throw new Refusal("invalid_cursor");
  return Number(found[1]);
}

function decodeBase64(text: string): string {
  return Buffer.from(text, "base64").toString("latin1");
}
