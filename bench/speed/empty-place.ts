import { rmSync } from "node:fs";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { StorePlace } from "#src/store/open.ts";
import type { Where } from "../options.ts";
import { openPlace } from "../place.ts";

/** Measures on an empty database of its own; nothing of it is left. */
export async function onEmptyPlace<T>(
  where: Where,
  measure: (place: StorePlace, folder: string) => Promise<T>,
): Promise<T> {
  return inFolder(async (folder) => {
    const bench = await openPlace(where, folder);
    await chmod(folder, 0o777); // the server writes files of its own there
    try {
      return await measure(bench.place, folder);
    } finally {
      await bench.close();
    }
  });
}

/** The same on a server started for it. */
export function onServer<T>(
  measure: (place: StorePlace & { engine: "postgres" }) => Promise<T>,
): Promise<T> {
  return onEmptyPlace({ kind: "served" }, async (place) => {
    if (place.engine !== "postgres") throw new Error("no server was started");
    return measure(place);
  });
}

/** Works in a new folder, of which nothing is left. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "winback-bench-"));
  const drop = (): void => rmSync(folder, { recursive: true, force: true });
  process.once("exit", drop); // also after Ctrl-C
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
    process.off("exit", drop);
  }
}
