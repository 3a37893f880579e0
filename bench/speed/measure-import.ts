import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { StorePlace } from "#src/store/open.ts";
import type { Size } from "../client-rhythm.ts";
import { runStep } from "../run-step.ts";
import { type FileKind, writeOrderFile } from "./order-file.ts";
import { copyStep, importFileSteps } from "./step-schemas.ts";

export type Imported = {
  readonly rows: number; // of the file
  readonly seconds: number; // the whole import, figures and all
  readonly copySeconds: number; // COPY of the rows that it wrote, into the same tables
  readonly peakMb: number;
};

type Given = {
  readonly place: StorePlace; // empty
  readonly folder: string; // the server can write in it
  readonly size: Size;
  readonly kind: FileKind;
};

/** Imports a file as the terminal does, then puts the same rows into the same tables with COPY. */
export async function measureImport({ place, folder, size, kind }: Given): Promise<Imported> {
  const path = join(folder, "import.csv");
  const rows = await writeOrderFile(path, { size, kind });
  const imported = await runStep("import-file", { place, path }, importFileSteps.told);
  if (imported.rows !== rows) throw new Error(`${imported.rows} of ${rows} rows were imported`);
  const copied = await runStep("copy-tables", { place, folder }, copyStep.told);
  await rm(path);
  return {
    rows,
    seconds: imported.seconds,
    copySeconds: copied.seconds,
    peakMb: imported.memory.program,
  };
}

/** Of several the one whose speed beside COPY is the middle one; each on a database of its own. */
export async function middleImport(
  rounds: number,
  measure: () => Promise<Imported>,
): Promise<Imported> {
  const found: Imported[] = [];
  for (let round = 0; round < rounds; round++) found.push(await measure());
  const share = ({ copySeconds, seconds }: Imported): number => copySeconds / seconds;
  const middle = found.toSorted((a, b) => share(a) - share(b))[Math.floor(rounds / 2)];
  if (middle === undefined) throw new Error("an import is measured once at least");
  return middle;
}
