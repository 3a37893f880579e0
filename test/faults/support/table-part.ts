import { writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Keeps a part of the page for `npm run faults:page`; in the gate nothing is written. */
export async function keepPart(name: "schedules" | "migrations", text: string): Promise<void> {
  const folder = process.env["FAULT_PARTS"];
  if (folder !== undefined && folder !== "") await writeFile(join(folder, `${name}.md`), text);
}
