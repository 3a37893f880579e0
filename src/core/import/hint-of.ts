import type { ClientHint } from "./books.ts";
import type { ImportPlan } from "./import-plan.ts";
import { readCountry } from "./read-country.ts";

/** What a row of orders says of its client beyond `known`; null when that is nothing. */
export function hintOf(
  { header }: ImportPlan,
  clientRef: string,
  cells: readonly string[],
  known: ClientHint | undefined,
): ClientHint | null {
  if (header.kind !== "order" && header.kind !== "order-line") return null;
  const cell = (field: string): string => (cells[header.columns.get(field) ?? -1] ?? "").trim();
  const name = known?.name ?? (cell("clientName").slice(0, 300) || null);
  const country = known?.country ?? readCountry(cell("country"));
  const isNews = name !== (known?.name ?? null) || country !== (known?.country ?? null);
  return isNews ? { clientRef, name, country } : null;
}
