import type { ClientHint } from "./books.ts";
import type { ImportPlan } from "./import-plan.ts";
import { readCountry } from "./read-country.ts";

/** What a row of orders says of its client that was not `known`; null when that is nothing. */
export function hintOf(
  { header: { columns } }: ImportPlan,
  clientRef: string,
  cells: readonly string[],
  known: ClientHint | undefined,
): ClientHint | null {
  const cell = (field: string): string => (cells[columns.get(field) ?? -1] ?? "").trim();
  const { name, country } = known ?? { name: null, country: null };
  const newName = name === null ? cell("clientName").slice(0, 300) : "";
  const newCountry = country === null ? readCountry(cell("country")) : null;
  if (newName === "" && newCountry === null) return null;
  return { clientRef, name: newName === "" ? name : newName, country: newCountry ?? country };
}
