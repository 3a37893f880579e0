import type { StorePlace } from "./open.ts";

/** What went wrong with opening the database, and what a person can do about it. */
export type DatabaseFault = { readonly says: string; readonly mend: string };

export function explainDatabaseFault(place: StorePlace, fault: unknown): DatabaseFault {
  return {
    says: `cannot be opened: ${sayFault(fault)}`,
    mend:
      place.engine === "postgres"
        ? "Check the address, user, password and database name in DATABASE_URL, and that the server takes connections from here."
        : `Check that ${place.folder ?? "the folder"} can be written and that the disk is not full.`,
  };
}

/** The last line of a fault's message; a refused connection has a code and no message. */
function sayFault(fault: unknown): string {
  if (!(fault instanceof Error)) return String(fault);
  const line = fault.message.trim().split("\n").at(-1) ?? "";
  const code = "code" in fault ? String(fault.code) : fault.name;
  return line === "" ? code : line;
}
