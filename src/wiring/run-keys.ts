import type { Config } from "../config.ts";
import { resealAll } from "../store/sealing/reseal.ts";
import { UnreadableSealError } from "../store/sealing/seals.ts";
import { openProgram } from "./runtime.ts";
import { StartError } from "./start-error.ts";

/** `npm run keys`: seals everything private in the database with the first key; the process's exit code. */
export async function runKeys(config: Config): Promise<number> {
  const [first] = config.keys;
  if (first === undefined)
    throw new StartError(
      "ENCRYPTION_KEYS names no key, so nothing can be encrypted.\nMake one with: openssl rand -base64 32\nand set ENCRYPTION_KEYS=2026-11:<what it printed>.",
    );
  const { store, close } = await openProgram(config);
  const stored = store.asStored();
  try {
    const { values, seen } = await resealAll(stored, store.seals);
    process.stdout.write(
      `Encrypted ${values} of ${seen} values with the key '${first.id}'; the others were encrypted with it already.\n` +
        "No other key is needed for this database any more. Backups made before still need theirs.\n",
    );
    return 0;
  } catch (fault) {
    if (!(fault instanceof UnreadableSealError)) throw fault;
    process.stderr.write(
      `${fault.message}\nWhat was encrypted anew until here stays so; run this again afterwards.\n`,
    );
    return 1;
  } finally {
    await stored.$disconnect();
    await close();
  }
}
