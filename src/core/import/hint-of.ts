import type { ClientHint } from "./books.ts";
import type { ImportPlan } from "./import-plan.ts";
import { readCountry } from "./read-country.ts";

/** What a row of orders says of its client that was not `known`; null when that is nothing. */
type HintOf = (
  clientRef: string,
  cells: readonly string[],
  known: ClientHint | undefined,
) => ClientHint | null;

/** How a file's rows hint at their clients; null when it is not one of orders or has no column that does. */
export function hintsOf({ header: { columns, kind } }: ImportPlan): HintOf | null {
  if (kind !== "order" && kind !== "order-line") return null;
  const [nameAt, countryAt] = [columns.get("clientName"), columns.get("country")];
  if (nameAt === undefined && countryAt === undefined) return null;
  return (clientRef, cells, known) => {
    const { name, country } = known ?? { name: null, country: null };
    const cell = (at: number | undefined): string => (cells[at ?? -1] ?? "").trim();
    const newName = name === null ? cell(nameAt).slice(0, 300) : "";
    const newCountry = country === null ? readCountryIn(cell(countryAt)) : null;
    if (newName === "" && newCountry === null) return null;
    return { clientRef, name: newName === "" ? name : newName, country: newCountry ?? country };
  };
}

function readCountryIn(cell: string): string | null {
  return cell === "" ? null : readCountry(cell);
}
